#include "partners/lapse.h"

#include "partners/words.h"
#include "store/keys.h"

namespace lantern
{

namespace
{

constexpr KeyTable<Standing, 4> StandingKeys{
    {{Standing::Never, "never"}, {Standing::Valid, "valid"}, {Standing::Soon, "soon"}, {Standing::Lapsed, "lapsed"}}};

} // namespace

QDate validUntil(const QDate &trainedOn, int months)
{
    return months < 1 || !trainedOn.isValid() ? QDate() : trainedOn.addMonths(months).addDays(-1);
}

Standing standingOn(const QDate &day, const QDate &until, int soonDays)
{
    if (!until.isValid())
        return Standing::Valid;
    if (until < day)
        return Standing::Lapsed;
    return day.daysTo(until) < soonDays ? Standing::Soon : Standing::Valid;
}

QString toKey(Standing standing)
{
    return keyOf(StandingKeys, standing);
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Valid:
        return PartnersWords::tr("Trained");
    case Standing::Soon:
        return PartnersWords::tr("Lapses soon");
    case Standing::Lapsed:
        return PartnersWords::tr("Lapsed");
    case Standing::Never:
        break;
    }
    return PartnersWords::tr("Not trained");
}

} // namespace lantern
