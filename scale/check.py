#!/usr/bin/env python3
"""Runs the recipes on clusters of this machine and compares them with a single actant: check.py [parallel] [slurm] [spark]

Each recipe is run twice: once undisturbed, for its efficiency (the time of one actant with as many threads as the recipe has
workers, over the time of the recipe), and once while a host, node or partition is killed while it works. Both times the
joined output, sorted, has to be that of the single actant byte for byte. scale/install comes first. ACTANT is the program,
ARTICLES the number of articles (60000)."""
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(HERE)
sys.path[:0] = [HERE, os.path.join(TOP, "tests", "cli")]
import articles
from testbed.slurm_cluster import SlurmCluster
from testbed.ssh_hosts import SshHosts

ACTANT = os.path.abspath(os.environ.get("ACTANT", os.path.join(TOP, "build", "release", "actant")))
ARTICLES = int(os.environ.get("ARTICLES", "60000"))
WORKERS = 2
results = []


def sorted_rows(path):
    with open(path, "rb") as file:
        return sorted(file.read().splitlines())


def timed(command, **more):
    began = time.monotonic()
    done = subprocess.run(command, check=False, **more)
    seconds = time.monotonic() - began
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}")
    return seconds


def held_actant(folder, recipe):
    """An actant that stands still, once it has text to read, until the folder of marks has "killed": a run cannot be over before it is
    disturbed. It leaves a mark "started." with the address of its host, if it was reached by ssh. Returns the program and the folder."""
    marks = os.path.join(folder, "marks-" + recipe)
    os.makedirs(marks)
    program = os.path.join(folder, "held-actant-" + recipe)
    with open(program, "w", encoding="utf-8") as script:
        script.write(f"""#!/bin/sh
if [ $# -gt 0 ]; then
  : > "{marks}/started.$(echo "${{SSH_CONNECTION:-}}" | cut -d' ' -f3).$$"
  while [ ! -e "{marks}/killed" ]; do sleep 0.1; done
fi
exec "{ACTANT}" "$@"
""")
    os.chmod(program, 0o755)
    return program, marks


def wait_for(condition, what, seconds=120):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise RuntimeError(f"no {what} after {seconds} s")
        time.sleep(0.05)


def disturbed(command, environment, kill, marks):
    """Runs a command while `kill` takes something down, which ends what the marks hold, whatever comes of it."""
    killed = []

    def disturb():
        try:
            killed.append(kill())
        finally:
            with open(os.path.join(marks, "killed"), "w", encoding="utf-8"):
                pass

    thread = threading.Thread(target=disturb)
    thread.start()
    took = timed(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    thread.join()
    if not killed or killed[0] == 0:
        raise RuntimeError("no process was killed: nothing was disturbed")
    return took, killed[0]


def report(recipe, what, same, words):
    results.append((recipe, what, same))
    print(f"{recipe:9} {what:11} {'same bytes' if same else 'OTHER BYTES'}  {words}", flush=True)


def parallel(folder, feed, whole, seconds):
    block = str(max(1, os.path.getsize(feed) // 16))
    with SshHosts(os.path.join(folder, "hosts")) as hosts:
        home = os.path.join(folder, "parallel-home")
        os.makedirs(home)
        with open(os.path.join(home, "will-cite"), "w", encoding="utf-8"):
            pass  # GNU parallel asks for a citation once
        environment = {**os.environ, "ACTANT": ACTANT, "BLOCK": block, "SSH_COMMAND": hosts.ssh_command(), "PARALLEL_HOME": home}
        command = [os.path.join(HERE, "parallel_hosts"), hosts.path("hosts"), feed, os.path.join(folder, "parallel.tsv")]
        took = timed(command, env=environment)
        with open(command[3], "rb") as one, open(whole, "rb") as other:
            in_order = one.read() == other.read()
        report("parallel", "undisturbed", sorted_rows(command[3]) == sorted_rows(whole),
               f"{took:.1f} s, efficiency {seconds / took:.2f}{', in the order of the feed' if in_order else ''}")
        os.remove(command[3])
        held, marks = held_actant(folder, "parallel")
        victim = hosts.addresses[1]

        def kill():
            wait_for(lambda: any(name.startswith(f"started.{victim}.") for name in os.listdir(marks)), f"task on {victim}")
            return hosts.take_down(victim)

        took, killed = disturbed(command, {**environment, "ACTANT": held}, kill, marks)
        report("parallel", "a host died", sorted_rows(command[3]) == sorted_rows(whole), f"{took:.1f} s, {killed} processes killed with it")


def slurm(folder, feed, whole, seconds):
    with SlurmCluster(os.path.join(folder, "slurm"), WORKERS) as cluster:
        command = [os.path.join(HERE, "slurm_submit"), feed, os.path.join(folder, "slurm.tsv"), "8"]
        environment = {**os.environ, "ACTANT": ACTANT}
        took = timed(command, env=environment, stdout=subprocess.DEVNULL)
        report("slurm", "undisturbed", sorted_rows(command[2]) == sorted_rows(whole), f"{took:.1f} s, efficiency {seconds / took:.2f}")
        os.remove(command[2])
        held, marks = held_actant(folder, "slurm")

        def kill():
            # A task on each node: what is killed is at work.
            wait_for(lambda: len(os.listdir(marks)) >= WORKERS, "task on every node")
            return cluster.take_down("node2")

        over = threading.Event()

        def hasten():
            # Slurm gives a requeued job two minutes of rest; here nobody has to wait for them.
            while not over.wait(1):
                waiting = subprocess.run(["squeue", "-h", "-r", "-t", "PD", "-o", "%i %r"], capture_output=True, check=False).stdout.decode()
                for line in waiting.splitlines():
                    if line.endswith("BeginTime"):
                        subprocess.run(["scontrol", "update", f"JobId={line.split()[0]}", "StartTime=now"], capture_output=True, check=False)

        thread = threading.Thread(target=hasten)
        thread.start()
        try:
            took, killed = disturbed(command, {**environment, "ACTANT": held}, kill, marks)
        finally:
            over.set()
            thread.join()
        with open(cluster.path("slurmctld.log"), encoding="utf-8", errors="replace") as log:
            requeued = sum("requeue" in line.lower() for line in log)
        if requeued == 0:
            raise RuntimeError("no requeue in the log: nothing was disturbed")
        report("slurm", "a node died", sorted_rows(command[2]) == sorted_rows(whole), f"{took:.1f} s, {killed} processes killed with it, its task requeued")


def spark(folder, feed, whole, seconds):
    python = os.path.join(TOP, "build", "scale", "venv", "bin", "python")
    # A stand-in that dies in the middle of its first two partitions, as a worker without memory would.
    marks = os.path.join(folder, "marks")
    os.makedirs(marks)
    faulty = os.path.join(folder, "faulty-actant")
    with open(faulty, "w", encoding="utf-8") as script:
        script.write(f'#!/bin/sh\nfor i in 1 2; do if mkdir "{marks}/$i" 2>/dev/null; then head -n 50 | "{ACTANT}" "$@"; kill -9 $$; fi; done\nexec "{ACTANT}" "$@"\n')
    os.chmod(faulty, 0o755)
    with open(whole, "rb") as file:
        want = sorted(file.read().splitlines()[1:])
    for what, program in (("undisturbed", ACTANT), ("tasks died", faulty)):
        output = os.path.join(folder, "spark-" + what.replace(" ", "-"))
        log = os.path.join(folder, "spark.log")
        with open(log, "wb") as errors:
            took = timed([python, os.path.join(HERE, "spark_pipe.py"), feed, output, "--actant", program, "--partitions", "8"],
                         stderr=errors, env={**os.environ, "PYSPARK_PYTHON": python, "SPARK_LOCAL_IP": "127.0.0.1",
                                             "PYSPARK_SUBMIT_ARGS": f"--master local-cluster[{WORKERS},1,1024] --conf spark.ui.enabled=false "
                                                                    f"--conf spark.driver.host=127.0.0.1 --conf spark.local.dir={folder} pyspark-shell"})
        rows = []
        for name in sorted(os.listdir(output)):
            if name.startswith("part-"):
                with open(os.path.join(output, name), "rb") as part:
                    rows += part.read().splitlines()
        words = f"{took:.1f} s, efficiency {seconds / took:.2f}"
        if program == faulty:
            with open(log, encoding="utf-8", errors="replace") as errors:
                lost = sum("Lost task" in line for line in errors)
            if lost == 0 or len(os.listdir(marks)) != 2:
                raise RuntimeError(f"{lost} tasks lost: nothing was disturbed")
            words = f"{took:.1f} s, {lost} tasks lost and done again"
        report("spark", what, sorted(rows) == want, words)


def main():
    recipes = sys.argv[1:] or ["parallel", "slurm", "spark"]
    folder = tempfile.mkdtemp(prefix="actant-scale-")
    try:
        feed = articles.feed(os.path.join(folder, "feed.jsonl"), 0, ARTICLES)
        whole = os.path.join(folder, "whole.tsv")
        seconds = timed([ACTANT, "-j", str(WORKERS), "--output", whole, feed])
        rows = len(sorted_rows(whole)) - 1
        print(f"{ARTICLES} articles, {os.path.getsize(feed) / 1e6:.1f} MB; a single actant with {WORKERS} threads: {seconds:.1f} s, {rows} triples", flush=True)
        if rows < ARTICLES:
            raise RuntimeError("the single run has to find something")
        for recipe in recipes:
            {"parallel": parallel, "slurm": slurm, "spark": spark}[recipe](folder, feed, whole, seconds)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    good = sum(same for *_, same in results)
    print(f"{good} passed, {len(results) - good} failed")
    sys.exit(0 if results and good == len(results) else 1)


if __name__ == "__main__":
    main()
