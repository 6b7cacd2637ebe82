"""A Slurm cluster for tests on one machine: munged, slurmctld, and a slurmd a node with a host name and a port of its own."""
import os
import subprocess
import time

from testbed.ssh_hosts import kill_at_once


class SlurmCluster:
    def __init__(self, folder, nodes=2):
        self.folder, self.nodes = folder, [f"node{i}" for i in range(1, nodes + 1)]
        self.daemons = {}

    def path(self, name):
        return os.path.join(self.folder, name)

    def start(self, name, *command):
        with open(self.path(name + ".out"), "ab") as log:
            self.daemons[name] = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)

    def __enter__(self):
        os.makedirs(self.folder, exist_ok=True)
        os.chmod(self.folder, 0o755)
        key = self.path("munge.key")
        with open(os.open(key, os.O_WRONLY | os.O_CREAT, 0o400), "wb") as out:
            out.write(os.urandom(128))
        socket = self.path("munge.socket")
        self.start("munged", "/usr/sbin/munged", "--foreground", "--force", f"--key-file={key}", f"--socket={socket}", f"--pid-file={self.path('munged.pid')}",
                   f"--log-file={self.path('munged.log')}", f"--seed-file={self.path('munge.seed')}")
        self.wait(lambda: os.path.exists(socket), "munged")
        host = os.uname().nodename
        with open(self.path("slurm.conf"), "w", encoding="utf-8") as conf:
            conf.write(f"""ClusterName=actant
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort=16817
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket={socket}
CredType=cred/munge
StateSaveLocation={self.path('state')}
SlurmdSpoolDir={self.path('spool')}-%n
SlurmctldPidFile={self.path('slurmctld.pid')}
SlurmdPidFile={self.path('slurmd')}-%n.pid
SlurmctldLogFile={self.path('slurmctld.log')}
SlurmdLogFile={self.path('slurmd')}-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SwitchType=switch/none
MpiDefault=none
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
ReturnToService=2
JobRequeue=1
SlurmdTimeout=10
SlurmctldTimeout=30
KillWait=5
SchedulerParameters=batch_sched_delay=0,sched_interval=2
""")
            for i, node in enumerate(self.nodes):
                conf.write(f"NodeName={node} NodeHostname={node} NodeAddr=127.0.0.1 Port={16818 + i} CPUs=1 State=UNKNOWN\n")
            conf.write(f"PartitionName=all Nodes={','.join(self.nodes)} Default=YES MaxTime=INFINITE State=UP\n")
        os.environ["SLURM_CONF"] = self.path("slurm.conf")
        os.makedirs(self.path("state"), exist_ok=True)
        self.start("slurmctld", "/usr/sbin/slurmctld", "-D", "-f", self.path("slurm.conf"))
        for node in self.nodes:
            os.makedirs(self.path("spool-" + node), exist_ok=True)
            # A name space of its own for the host name: slurmd finds itself in the list of nodes by it.
            self.start(node, "unshare", "--uts", "sh", "-c", f'hostname {node} && exec /usr/sbin/slurmd -D -f {self.path("slurm.conf")}')
        self.wait(lambda: self.states() == ["idle"] * len(self.nodes), "idle nodes")
        return self

    def states(self):
        done = subprocess.run(["sinfo", "-h", "-N", "-o", "%T"], capture_output=True, check=False)
        return done.stdout.decode().split()

    def wait(self, condition, what, seconds=120):
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end or any(d.poll() is not None for d in self.daemons.values()):
                for name in sorted(os.listdir(self.folder)):
                    if name.endswith((".log", ".out")):
                        with open(self.path(name), errors="replace", encoding="utf-8") as log:
                            print(f"--- {name}\n" + "".join(log.readlines()[-15:]))
                raise RuntimeError(f"waited in vain for {what}")
            time.sleep(0.2)

    def take_down(self, node):
        """The node is gone: its slurmd, the job steps, and the programs in them. How many those were."""
        daemon = self.daemons.pop(node)
        victims = of_host(daemon.pid)
        kill_at_once([daemon.pid, *victims])
        daemon.wait()
        return len(victims)

    def __exit__(self, *_):
        for name in [n for n in self.daemons if n in self.nodes]:
            self.take_down(name)
        for name in ("slurmctld", "munged"):
            self.daemons[name].terminate()
            try:
                self.daemons[name].wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.daemons[name].kill()


def of_host(pid):
    """All processes that share the host name space of one: what runs on its node, wherever it hangs in the tree."""
    def host(process):
        try:
            return os.readlink(f"/proc/{process}/ns/uts")
        except OSError:
            return None

    ours = host(pid)
    if ours is None or ours == host("self"):
        return []  # it has no name space of its own (yet): everything on this machine would be meant
    return [int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) != pid and host(name) == ours]
