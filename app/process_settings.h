#pragma once

namespace lantern
{

// What the window's process needs before its QGuiApplication is made, settings of Qt, of the platform and of the C library: how memory
// is given back, how soon a frame is drawn, the style, whose file dialog.
void settleProcess();

} // namespace lantern
