#pragma once

#include <QString>

namespace lantern::bench
{

// Opens the file and prints, for every list of the screens, how long its first page takes from the moment on which its desk is asked for it.
void timeLists(const QString &path);

} // namespace lantern::bench
