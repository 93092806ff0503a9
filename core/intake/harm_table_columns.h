#pragma once

#include "intake/file_reading.h"
#include "store/weight.h"

#include <QFileInfo>

namespace lantern
{

// A table called after its file: two versions in two files are two tables.
[[nodiscard]] inline HarmTable tableOfFile(const FileReading &reading, HarmUnit unit)
{
    const QFileInfo file(reading.path());
    return {.name = file.completeBaseName(), .version = file.fileName(), .source = file.fileName(), .unit = unit};
}

} // namespace lantern
