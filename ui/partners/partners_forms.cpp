#include "partners/partners_forms.h"

#include "base/clock.h"
#include "base/day_text.h"
#include "commands/workspace.h"

namespace lantern
{

namespace
{

QString draftNameOf(const QString &form)
{
    return QStringLiteral("partners/") + form;
}

} // namespace

QVariantMap partnersDraft(const QString &form)
{
    return formDraft(draftNameOf(form));
}

void keepPartnersDraft(const QString &form, const QVariantMap &typed)
{
    keepFormDraft(draftNameOf(form), typed);
}

QDate partnersToday()
{
    return Workspace::instance()->clock().now().toTimeZone(londonZone()).date();
}

QString dayText(const QDate &day)
{
    return shortDay(day);
}

} // namespace lantern
