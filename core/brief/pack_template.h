#pragma once

#include "brief/pack.h"

#include <QHash>

namespace lantern
{

// What a placeholder stands for: none leaves its line out, many repeat it.
using PackValues = QHash<QString, QStringList>;

// Fills a template (its form is in resources/briefing/README.md). `tables` are put where the template names them.
[[nodiscard]] std::vector<PackSection> fillTemplate(const QString &text, const PackValues &values,
                                                    const QHash<QString, PackTable> &tables);

// The names of the placeholders in a template, in order, as often as they stand there.
[[nodiscard]] QStringList placeholdersIn(const QString &text);

// The file's own template (`setting`), or the built-in one of that name.
[[nodiscard]] QString templateText(const Store &store, const QString &setting, const QString &name);

} // namespace lantern
