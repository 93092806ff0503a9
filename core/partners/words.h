#pragma once

#include <QCoreApplication>

namespace lantern
{

// Translates this room's words; the context is "Partners".
struct PartnersWords
{
    Q_DECLARE_TR_FUNCTIONS(Partners)
};

} // namespace lantern
