#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"

namespace lantern
{

// Where the exercise borough stands on this machine.
[[nodiscard]] QString exercisePath();

// Makes it: filled beside its final name and moved there last, so that an interrupted making leaves nothing that looks finished.
// Storage: its folder or file cannot be made; Cancelled.
[[nodiscard]] Result<void> makeExercise(const QString &path, const Clock &clock, const Progress &progress);

} // namespace lantern
