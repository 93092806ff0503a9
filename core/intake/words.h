#pragma once

#include <QCoreApplication>

namespace lantern
{

// Translates this room's words; the context is "Intake".
struct IntakeWords
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

} // namespace lantern
