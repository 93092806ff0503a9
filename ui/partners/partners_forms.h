#pragma once

#include "commands/store_change.h"

#include <QDate>

namespace lantern
{

// What somebody has typed into a form of this screen and not yet entered, kept in the file; an empty map drops it.
[[nodiscard]] QVariantMap partnersDraft(const QString &form);
void keepPartnersDraft(const QString &form, const QVariantMap &typed);

// Today in London by the workspace's clock.
[[nodiscard]] QDate partnersToday();
// "27 Nov 2026"
[[nodiscard]] QString dayText(const QDate &day);

} // namespace lantern
