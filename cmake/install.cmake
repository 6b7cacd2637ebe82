# What `cmake --install` lays down: program, library with headers, CMake and pkg-config files, man page, completions, documents.
# The result can be moved as a whole.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# The man page and the completions, made by the program itself.
set(generated ${CMAKE_CURRENT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated})
set(generated_files)
foreach(pair man:actant.1 bash:actant.bash zsh:_actant fish:actant.fish)
  string(REPLACE ":" ";" pair ${pair})
  list(GET pair 0 kind)
  list(GET pair 1 name)
  add_custom_command(OUTPUT ${generated}/${name}
    COMMAND actant-cli generate ${kind} > ${generated}/${name}
    DEPENDS actant-cli VERBATIM)
  list(APPEND generated_files ${generated}/${name})
endforeach()
add_custom_target(manual ALL DEPENDS ${generated_files})

install(TARGETS actant-cli RUNTIME)
install(TARGETS actant EXPORT actantTargets ARCHIVE INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY include/actant DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.hpp")

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/actant)
install(EXPORT actantTargets NAMESPACE actant:: DESTINATION ${package_folder})
configure_package_config_file(cmake/actantConfig.cmake.in ${generated}/actantConfig.cmake INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${generated}/actantConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${generated}/actantConfig.cmake ${generated}/actantConfigVersion.cmake DESTINATION ${package_folder})

file(RELATIVE_PATH pc_prefix /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
configure_file(cmake/actant.pc.in ${generated}/actant.pc @ONLY)
install(FILES ${generated}/actant.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

install(FILES ${generated}/actant.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${generated}/actant.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME actant)
install(FILES ${generated}/_actant DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${generated}/actant.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# In the folders that they stand in here, so that their links hold.
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES gazetteers/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR}/gazetteers)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR} FILES_MATCHING PATTERN "*.md")
