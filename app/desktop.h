#pragma once

namespace lantern
{

// The window. Arguments: [FILE] [--exercise] [--self-test] [--language LOCALE]. Gives the exit code; --self-test loads every QML file
// of every module, says which fail on stderr, and ends with 0 or 1.
[[nodiscard]] int runDesktop(int argc, char **argv);

} // namespace lantern
