#pragma once

#include "intake/batch_queue.h"
#include "intake/file_reading.h"
#include "intake/import_paths.h"

namespace lantern
{

// Reads the files one after the other into the queue, those that complete others last. Runs on the reading thread; ends early
// when the queue is stopped.
void readFoundFiles(const std::vector<FoundFile> &files, ImportContext &context, BatchQueue &queue);

} // namespace lantern
