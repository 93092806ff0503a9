#pragma once

#include <QCoreApplication>

namespace lantern
{

// Translates this room's words; the context is "Hotspot".
struct HotspotWords
{
    Q_DECLARE_TR_FUNCTIONS(Hotspot)
};

} // namespace lantern
