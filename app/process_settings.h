#pragma once

#include <QString>

namespace lantern
{

// What the window's process needs before its QGuiApplication is made, settings of Qt, of the platform and of the C library: how memory
// is given back, how soon a frame is drawn, how its letters are, whose file dialog, and its style.
void settleProcess();

// The one of Qt Quick's styles whose file dialog takes every colour from the window's palette. It is the engine's file selector too:
// Qt takes the dialog of another style from a folder of that name. Nothing else of Lantern has a style of Qt's.
[[nodiscard]] QString dialogStyle();

} // namespace lantern
