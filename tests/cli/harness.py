"""What the command-line tests share: the binary, a scratch folder, and a call that never hangs."""
import os
import subprocess
import sys
import tempfile
import unittest

BINARY = os.environ.get("ACTANT", "build/release/actant")
HEADER = ("actor\taction\ttarget\tevent\tcameo\tactor_code\ttarget_code\tnegated\tmodality\tattributed_to\tdate\tplace\tdoc\t"
          "sentence\tstart\tend\n")
LINE = "Chad attacked Niger.\n"


class CommandLine(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="actant-cli-")
        self.addCleanup(self.folder.cleanup)

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def file(self, name, content):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())
        return path

    def content(self, path):
        with open(path, encoding="utf-8") as file:
            return file.read()

    def run_actant(self, *arguments, stdin=b"", timeout=300, **more):
        if isinstance(stdin, str):
            stdin = stdin.encode()
        return subprocess.run([BINARY, *arguments], input=stdin, capture_output=True, timeout=timeout, check=False, **more)

    def output(self, *arguments, stdin=b"", status=0):
        """Standard output as text; checks status, and silence on standard error when all went well."""
        done = self.run_actant(*arguments, stdin=stdin)
        self.assertEqual(done.returncode, status, done.stderr.decode(errors="replace"))
        if status == 0:
            self.assertEqual(done.stderr, b"")
        return done.stdout.decode()

    def fails(self, status, *arguments, stdin=b"", says=()):
        done = self.run_actant(*arguments, stdin=stdin)
        self.assertEqual(done.returncode, status, (done.stdout[:500], done.stderr[:500]))
        for words in says:
            self.assertIn(words, done.stderr.decode())
        return done

    def rows(self, text):
        return [line.split("\t") for line in text.splitlines()[1:]]


def main():
    """Runs the module's tests; none at all is a failure."""
    if not os.access(BINARY, os.X_OK):
        sys.exit(f"no binary at {BINARY}: build it, or set ACTANT")
    program = unittest.main(module="__main__", exit=False, verbosity=1)
    if program.result.testsRun == 0:
        sys.exit("no test ran")
    sys.exit(0 if program.result.wasSuccessful() else 1)
