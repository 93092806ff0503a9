#pragma once

#include <QCoreApplication>

namespace lantern
{

// Translates this room's words; the context is "Tasking".
struct TaskingWords
{
    Q_DECLARE_TR_FUNCTIONS(Tasking)
};

} // namespace lantern
