#pragma once

#include <QCoreApplication>

namespace lantern
{

// Translates the words of this room; the context is "Night".
struct NightWords
{
    Q_DECLARE_TR_FUNCTIONS(Night)
};

} // namespace lantern
