#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/store.h"

#include <QDate>

namespace lantern
{

// Where the exercise borough stands on this machine.
[[nodiscard]] QString exercisePath();

// Makes it: filled beside its final name and moved there last, so that an interrupted making leaves nothing that looks finished.
// Storage: its folder or file cannot be made; Cancelled.
[[nodiscard]] Result<void> makeExercise(const QString &path, const Clock &clock, const Progress &progress);

// Whether a file is the exercise borough that stands on this machine, made by an older Lantern.
[[nodiscard]] bool isOutdatedExercise(const Store &store);

// Moves the exercise that stands at `path` out of the way, beside it and by the day on its name; gives where it is now. The file must not be
// open. Storage: it cannot be moved.
[[nodiscard]] Result<QString> setExerciseAside(const QString &path, const QDate &today);

} // namespace lantern
