#!/usr/bin/env python3
"""Installs to a folder of its own, looks at what is there, and follows docs/library.md with it to the letter.

ACTANT_BUILD is the build folder; CXX and CXXFLAGS those of the build.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent / "docs"))
import markdown  # noqa: E402

BUILD = os.environ.get("ACTANT_BUILD", str(ROOT / "build/release"))


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.TemporaryDirectory(prefix="actant-install-")
        # Installed in one place and moved to another: nothing may remember where it was.
        first, cls.prefix = Path(cls.home.name) / "first", Path(cls.home.name) / ".local"
        done = subprocess.run(["cmake", "--install", BUILD, "--prefix", str(first)], capture_output=True, text=True, timeout=600, check=False)
        if done.returncode != 0:
            raise RuntimeError(done.stdout + done.stderr)
        first.rename(cls.prefix)
        cls.library = next(cls.prefix.glob("lib*/**/libactant.a")).parent

    @classmethod
    def tearDownClass(cls):
        cls.home.cleanup()

    def installed(self, pattern):
        found = list(self.prefix.glob(pattern))
        self.assertEqual(len(found), 1, f"{pattern}: {found}")
        return found[0]

    def run_installed(self, *arguments, **more):
        return subprocess.run([str(self.prefix / "bin/actant"), *arguments], capture_output=True, text=True, timeout=300, check=True, **more).stdout

    def test_program(self):
        self.assertIn("Chad\tattack\tNiger\tASSAULT", self.run_installed(input="Chad attacked Niger.\n"))

    def test_everything_is_there(self):
        for name in ("share/man/man1/actant.1", "share/bash-completion/completions/actant", "share/zsh/site-functions/_actant",
                     "share/fish/vendor_completions.d/actant.fish", "share/doc/actant/README.md", "share/doc/actant/docs/library.md",
                     "share/doc/actant/docs/output.md", "share/doc/actant/gazetteers/README.md", "lib*/**/actantConfig.cmake",
                     "lib*/**/actantConfigVersion.cmake", "lib*/**/actant.pc"):
            self.assertGreater(self.installed(name).stat().st_size, 0, name)
        self.assertEqual({p.name for p in (self.prefix / "include/actant").iterdir()}, {p.name for p in (ROOT / "include/actant").iterdir()})

    def test_no_path_of_this_machine(self):
        for path in self.prefix.rglob("*"):
            if path.is_file() and path.suffix in (".cmake", ".pc", ".1", ".fish", ".hpp", ".md", ""):
                if path.parent.name == "bin":
                    continue
                text = path.read_text(encoding="utf-8")
                for folder in (str(ROOT), BUILD, str(Path(self.home.name) / "first")):
                    self.assertNotIn(folder, text, path)

    def test_links_of_documents(self):
        folder = self.prefix / "share/doc/actant"
        links = 0
        for path in folder.rglob("*.md"):
            for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
                links += 1
                self.assertTrue((path.parent / target).exists(), f"{path.relative_to(folder)} links to {target}")
        self.assertGreater(links, 0)

    def test_version_is_one(self):
        version = self.run_installed("--version").split()[1]
        self.assertIn(f"Version: {version}\n", self.installed("lib*/**/actant.pc").read_text())
        self.assertIn(f'PACKAGE_VERSION "{version}"', self.installed("lib*/**/actantConfigVersion.cmake").read_text())
        self.assertIn("actant " + version.replace("-", "\\-"), self.installed("share/man/man1/actant.1").read_text())

    def options(self):
        """Long options of all commands, as --help says."""
        text = self.run_installed("--help") + "".join(self.run_installed(c, "--help") for c in ("check", "parse", "compile"))
        found = set(re.findall(r"^ +(?:-\w,)?(--[\w-]+)", text, re.M))
        self.assertGreater(len(found), 10)
        return found

    def test_man_page_and_completions_have_every_option(self):
        man = self.installed("share/man/man1/actant.1").read_text().replace("\\-", "-")
        for name in ("share/bash-completion/completions/actant", "share/zsh/site-functions/_actant", "share/fish/vendor_completions.d/actant.fish"):
            text = self.installed(name).read_text()
            for option in self.options():
                self.assertIn(option if "fish" not in name else "-l " + option[2:], text, name)
                self.assertIn(f"\\fB{option}\\fR", man)
            for command in ("check", "parse", "compile"):
                self.assertIn(command, text)
            self.assertNotIn("generate\n", text)

    def test_man_page_is_well_formed(self):
        if not shutil.which("groff"):
            self.skipTest("no groff")
        done = subprocess.run(["groff", "-ww", "-man", "-Tutf8", str(self.installed("share/man/man1/actant.1"))], capture_output=True, text=True,
                              timeout=60, check=True)
        self.assertEqual(done.stderr, "")
        for section in ("SYNOPSIS", "OPTIONS", "COMMANDS", "EXIT STATUS", "EXAMPLES"):
            self.assertIn(section, re.sub(r".\x08|\x1b\[\d*m", "", done.stdout))

    def test_bash_completion(self):
        script = self.installed("share/bash-completion/completions/actant")
        words = {"actant --for": "--format", "actant --format ": "tsv json jsonl", "actant --offsets b": "bytes", "actant ch": "check",
                 "actant check --no-e": "--no-examples", "actant -o a": "a file.txt", "actant a": "a file.txt"}
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a file.txt").write_text("")
            for line, want in words.items():
                parts = line.split(" ")
                done = subprocess.run(["bash", "-c", 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _actant; echo "${COMPREPLY[*]}"',
                                       str(script), *parts], cwd=folder, capture_output=True, text=True, timeout=60, check=True)
                self.assertEqual((done.stdout.strip(), done.stderr), (want, ""), line)

    def test_other_completions_parse(self):
        for shell, option, name in (("zsh", "-n", "share/zsh/site-functions/_actant"), ("fish", "--no-execute", "share/fish/vendor_completions.d/actant.fish")):
            if shutil.which(shell):
                done = subprocess.run([shell, option, str(self.installed(name))], capture_output=True, text=True, timeout=60, check=False)
                self.assertEqual((done.returncode, done.stderr), (0, ""), name)

    def test_library_tutorial(self):
        compiler, flags = os.environ.get("CXX", "g++"), os.environ.get("CXXFLAGS", "")
        folder = Path(self.home.name) / "tutorial"
        folder.mkdir()
        # The compiler that the build has, under the name that the tutorial uses.
        tools = Path(self.home.name) / "tools"
        tools.mkdir()
        (tools / "g++").write_text(f'#!/bin/sh\nexec {shutil.which(compiler)} {flags} "$@"\n')
        (tools / "g++").chmod(0o755)
        environment = dict(os.environ, HOME=self.home.name, CXX=compiler, CXXFLAGS=flags, PATH=f"{tools}:{os.environ['PATH']}", LC_ALL="C.UTF-8")
        # The tutorial says lib; a distribution may say lib64 or lib/x86_64-linux-gnu.
        if not (self.prefix / "lib/pkgconfig").exists():
            (self.prefix / "lib").mkdir(exist_ok=True)
            (self.prefix / "lib/pkgconfig").symlink_to(self.library / "pkgconfig")
        runner = markdown.Runner(folder, environment)
        wrong = runner.run(ROOT / "docs/library.md")
        log = folder / "log"
        self.assertEqual(wrong, [], "\n".join(wrong) + (log.read_text()[-3000:] if log.exists() else ""))
        self.assertGreaterEqual(runner.commands, 5)
        self.assertGreaterEqual(runner.files, 5)


if __name__ == "__main__":
    program = unittest.main(exit=False)
    if program.result.testsRun == 0:
        sys.exit("no test ran")
    sys.exit(0 if program.result.wasSuccessful() else 1)
