#pragma once

#include <QCoreApplication>

namespace lantern
{

// Translates this room's words; the context is "Evaluation".
struct EvaluationWords
{
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

} // namespace lantern
