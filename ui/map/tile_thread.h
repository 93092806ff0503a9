#pragma once

namespace lantern
{

// For a thread that paints tiles. Where there is no graphics card, frames are drawn by the processor, too, and a hand that moves the map
// waits for them, not for tiles.
void letFramesGoFirst();

} // namespace lantern
