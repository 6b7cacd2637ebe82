# What the libraries need themselves: a shared one says so, an archive does not.
foreach(name nettle acl attr lzma zstd lz4 bz2)
  find_library(ACTANT_${name} ${name} REQUIRED)
  list(APPEND archive_needs ${ACTANT_${name}})
endforeach()
set_property(TARGET ICU::uc APPEND PROPERTY INTERFACE_LINK_LIBRARIES ICU::data ${CMAKE_DL_LIBS})
set_property(TARGET ICU::i18n APPEND PROPERTY INTERFACE_LINK_LIBRARIES ICU::uc)
set_property(TARGET LibXml2::LibXml2 APPEND PROPERTY INTERFACE_LINK_LIBRARIES ICU::i18n ICU::uc ${ACTANT_lzma} ZLIB::ZLIB m)
set_property(TARGET LibArchive::LibArchive APPEND PROPERTY INTERFACE_LINK_LIBRARIES ${archive_needs} LibXml2::LibXml2 ZLIB::ZLIB)
