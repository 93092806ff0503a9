#pragma once

#include "base/result.h"

#include <QByteArray>

namespace lantern
{

// Writes a file whole or not at all: what stood there stays until all of it is on the disk. Storage, with the system's
// reason.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace lantern
