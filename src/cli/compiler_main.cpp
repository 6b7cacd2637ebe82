// actant-compile: makes the image that the build embeds. The same as `actant compile`, but without an image inside.
#include <cstdio>

#include "cli/compile_command.hpp"

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fputs("usage: actant-compile IMAGE PATH...\n", stderr);
    return 2;
  }
  actant::CompileCommand command;
  command.output = argv[1];
  command.paths.assign(argv + 2, argv + argc);
  return actant::run_compile(command);
}
