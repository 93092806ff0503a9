#pragma once

#include "intake/file_reading.h"
#include "intake/file_sample.h"

#include <span>

namespace lantern
{

// One source: how it is known and how it is read. Readers know nothing of the store and run on the reading thread.
struct Reader
{
    const char *kind; // FileSummary::kind
    bool (*recognises)(const FileSample &sample, const ImportContext &context);
    void (*read)(const FileSample &sample, FileReading &reading);
    bool afterOthers = false; // completes what other files bring, so it is read when they are in
};

// Every source, in the order in which they are asked; the first that recognises a file reads it.
[[nodiscard]] std::span<const Reader> readers();
// The reader for the file; null where none knows it.
[[nodiscard]] const Reader *readerFor(const FileSample &sample, const ImportContext &context);
// What a file that is not read seems to be and what to do about it; translated.
[[nodiscard]] QString whyNotRead(const FileSample &sample, const ImportContext &context);

// Goes through the rows of a CSV below its header: counts each, refuses those that cannot be taken apart or have a wrong
// number of fields, and gives the rest to the handler, which stops the reading with false.
void readTable(const FileSample &sample, FileReading &reading, const std::function<bool(const CsvRow &)> &handler);

// Goes through the features of a GeoJSON: counts each, refuses those without a usable shape, and gives the rest. A handler
// that gives a text refuses the feature for that reason.
void readFeatures(
    const FileSample &sample, FileReading &reading,
    const std::function<QString(const QJsonObject &properties, Shape &&shape, const QString &id)> &handler);

} // namespace lantern
