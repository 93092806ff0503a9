#pragma once

#include <QCoreApplication>

namespace lantern::cli
{

// Translates this room's words; the context is "CommandLine".
struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace lantern::cli
