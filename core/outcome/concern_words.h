#pragma once

#include <QStringList>

namespace lantern
{

// What screens and paper call a concern's category, translated: of environmentReasons() and behaviourReasons(); a key that is
// neither comes back as it is.
[[nodiscard]] QString categoryText(const QString &category);
[[nodiscard]] QString categoriesText(const QStringList &categories); // with commas between

} // namespace lantern
