#!/usr/bin/env python3
"""Reads the plan board as a screen reader does: the program under a display and a D-Bus session of its own, asked through AT-SPI.

Usage: at_spi_plan_board.py LANTERN. Ends with 0 if everything is found, 1 if something is not, 77 where the tools are missing.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
LONGEST_WAIT = 120  # seconds until the exercise is open and its plan shown, on a machine that is busy with other tests
SETTINGS = "[window]\nscreen=plan\n\n[tour]\nseen=true\n"


def missing_tools():
    missing = [tool for tool in ("Xvfb", "dbus-run-session") if shutil.which(tool) is None]
    try:
        import pyatspi  # noqa: F401
    except (ImportError, ValueError) as error:
        missing.append(f"pyatspi ({error})")
    return missing


def run_in_a_session(lantern):
    """Runs this file again with a display, a session bus and places of its own; they all end with it."""
    with tempfile.TemporaryDirectory() as folder:
        places = {
            "XDG_RUNTIME_DIR": "run", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "settings", "XDG_CACHE_HOME": "cache", "HOME": "home"}
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                           LC_ALL="C.UTF-8", TZ="UTC", NO_AT_BRIDGE="0", GTK_A11Y="none")
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        environment.pop("AT_SPI_BUS_ADDRESS", None)
        for name, place in places.items():
            environment[name] = os.path.join(folder, place)
            os.makedirs(environment[name], mode=0o700)
        kept = os.path.join(environment["XDG_CONFIG_HOME"], "Lantern")
        os.makedirs(kept)
        with open(os.path.join(kept, "Lantern.conf"), "w", encoding="utf-8") as settings:
            settings.write(SETTINGS)
        display, environment["DISPLAY"] = own_display()
        command = ["dbus-run-session", "--", sys.executable, os.path.abspath(__file__), "--inside", lantern]
        try:
            return subprocess.run(command, env=environment, check=False).returncode
        finally:
            display.terminate()
            display.wait()


def own_display():
    """A display that nobody else has, which the server itself finds a number for; its process and its name.

    It does not start anew when its last client goes, as it would when the accessibility bus looks in: nobody is let in meanwhile.
    """
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
                              pass_fds=[writing])
    os.close(writing)
    with os.fdopen(reading) as told:
        return server, ":" + told.readline().strip()


def everything(accessible, depth=0):
    """What is shown of the accessible and all that is under it, as (role, name) pairs; what goes away meanwhile is left out."""
    import pyatspi
    if depth > 40:
        return
    try:
        if depth > 1 and not accessible.getState().contains(pyatspi.STATE_SHOWING):
            return
        yield accessible.getRoleName(), accessible.name
        children = [accessible.getChildAtIndex(index) for index in range(accessible.childCount)]
    except Exception:  # the program's tree changes while it is read
        return
    for child in children:
        if child is not None:
            yield from everything(child, depth + 1)


def application(pyatspi):
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        found = desktop.getChildAtIndex(index)
        if found is not None and found.name.lower() == "lantern":
            return found
    return None


# What the plan board has to say: how it is called here, the role, and what the name looks like.
WANTED = [
    ("the timeline", "table", r"^Timeline of the night$", 1),
    ("teams", "table row", r"^Team \d+, ", 2),
    ("legs with place and times", "table cell", r"^Leg \d+, .+, \d\d:\d\d.\d\d:\d\d", 8),
    ("breaks", "table cell", r"^Break, \d\d:\d\d", 1),
    ("how much harm is covered, as a bar", "progress bar", r"^Harm covered$", 1),
    ("how much harm is covered, in words", r"label|static", r"\d+ % of full dose", 1),
    ("figures with what they count", r"label|static", r"^[^:]+: .*\d", 3),
    ("the map", r".*", r"^Map\b", 1),
    ("the button for a new plan", r"(push )?button", r"^New plan…$", 1),
    ("the screens", "page tab", r"^(Home|Hotspots|Plan|Brief|Record|Walks|Series|Review)$", 8),
]


def counted(heard):
    return {what: sum(1 for role, name in heard if re.fullmatch(wanted_role, role) and re.search(pattern, name))
            for what, wanted_role, pattern, _ in WANTED}


def read(lantern):
    import pyatspi
    program = subprocess.Popen([lantern, "--exercise"])
    try:
        heard = []
        end = time.monotonic() + LONGEST_WAIT
        while time.monotonic() < end and program.poll() is None:
            found = application(pyatspi)
            heard = list(everything(found)) if found is not None else []
            counts = counted(heard)
            if all(counts[what] >= least for what, _, _, least in WANTED):
                break
            time.sleep(0.5)
        if program.poll() is not None:
            print(f"the program ended by itself, with {program.returncode}")
        return report(heard)
    finally:
        program.terminate()
        program.wait()


def report(heard):
    counts = counted(heard)
    failed = False
    for what, role, _, least in WANTED:
        good = counts[what] >= least
        failed = failed or not good
        print(f"{'found' if good else 'NOT FOUND'}: {what}: {counts[what]} (role {role}, at least {least})")
    if failed:
        print(f"{len(heard)} things were heard:")
        for role, name in heard:
            if name:
                print(f"  {role}: {name}")
    return 1 if failed else 0


def main():
    if sys.argv[1] == "--inside":
        return read(sys.argv[2])
    missing = missing_tools()
    if missing:
        print("skipped, missing: " + ", ".join(missing))
        return SKIPPED
    return run_in_a_session(os.path.abspath(sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())
