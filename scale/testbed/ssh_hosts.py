"""Hosts for tests: ssh servers on loopback addresses of this machine, each with a key of its own, gone at the end."""
import os
import signal
import subprocess
import time


class SshHosts:
    def __init__(self, folder, addresses=("127.0.0.2", "127.0.0.3"), port=22022):
        self.folder, self.addresses, self.port = folder, addresses, port
        self.servers = {}

    def path(self, name):
        return os.path.join(self.folder, name)

    def __enter__(self):
        os.makedirs(self.folder, mode=0o700, exist_ok=True)
        if os.getuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)  # sshd wants it for its unprivileged half
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.path("client")], check=True)
        with open(self.path("ssh_config"), "w", encoding="utf-8") as config:
            config.write(f"Host *\n Port {self.port}\n IdentityFile {self.path('client')}\n IdentitiesOnly yes\n UserKnownHostsFile /dev/null\n"
                         " StrictHostKeyChecking no\n LogLevel ERROR\n BatchMode yes\n ConnectTimeout 10\n"
                         # One connection a host, not one a job.
                         f" ControlMaster auto\n ControlPath {self.path('connection-%h')}\n ControlPersist 60\n")
        for address in self.addresses:
            key = self.path("host-" + address)
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
            with open(self.path("sshd-" + address), "w", encoding="utf-8") as config:
                config.write(f"ListenAddress {address}:{self.port}\nHostKey {key}\nAuthorizedKeysFile {self.path('client')}.pub\nStrictModes no\n"
                             f"UsePAM no\nPidFile none\nMaxStartups 64\nMaxSessions 64\nPasswordAuthentication no\nPermitRootLogin prohibit-password\n"
                             # What a person's shell does at a login is none of the test's business.
                             f"SetEnv HOME={self.folder}\n")
            # A group of its own, so that the host can go down with all that runs on it.
            self.servers[address] = subprocess.Popen(["/usr/sbin/sshd", "-D", "-f", self.path("sshd-" + address), "-E", self.path("log-" + address)],
                                                     start_new_session=True)
        with open(self.path("hosts"), "w", encoding="utf-8") as hosts:
            hosts.writelines(f"1/{address}\n" for address in self.addresses)
        for address in self.addresses:
            for _ in range(100):
                if subprocess.run([*self.ssh_command().split(), address, "true"], capture_output=True, check=False).returncode == 0:
                    break
                time.sleep(0.1)
            else:
                with open(self.path("log-" + address), encoding="utf-8") as log:
                    raise RuntimeError(f"no ssh to {address}: {log.read()}")
        return self

    def ssh_command(self):
        return f"ssh -F {self.path('ssh_config')}"

    def take_down(self, address):
        """The host is gone: its server, the sessions on it and their programs."""
        victims = descendants(self.servers[address].pid)
        kill_at_once([self.servers[address].pid, *victims])
        self.servers[address].wait()
        return len(victims)

    def __exit__(self, *_):
        for address in self.addresses:
            subprocess.run([*self.ssh_command().split(), "-O", "exit", address], capture_output=True, check=False)
        for address, server in self.servers.items():
            if server.poll() is None:
                self.take_down(address)


def kill_at_once(pids):
    """As when the power goes: none of them sees another one end."""
    for number in (signal.SIGSTOP, signal.SIGKILL):
        for pid in pids:
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                pass


def descendants(pid):
    """All processes below one, by /proc."""
    children = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as stat:
                    children.setdefault(int(stat.read().rsplit(")", 1)[1].split()[1]), []).append(int(name))
            except (FileNotFoundError, ProcessLookupError):
                pass
    found, queue = [], [pid]
    while queue:
        for child in children.get(queue.pop(), ()):
            found.append(child)
            queue.append(child)
    return found
