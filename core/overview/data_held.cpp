#include "overview/data_held.h"

#include "store/place_repository.h"

namespace lantern
{

namespace
{

constexpr double HardlyAny = 0.05;
constexpr double Half = 0.5;

Period newestPeriod(const RecordsHeld &records)
{
    const bool countsAreNewer = records.counted > 0 && records.countPeriod.last > records.offencePeriod.last;
    return records.offences == 0 || countsAreNewer ? records.countPeriod : records.offencePeriod;
}

std::vector<DataHeld::Doubt> doubtsOf(const DataHeld &held)
{
    using Doubt = DataHeld::Doubt;
    std::vector<Doubt> doubts;
    if (held.isEmpty()) {
        doubts.push_back(Doubt::NoOffences);
    } else {
        const Period &period = held.newest;
        if (held.ageDays > OldAfterDays)
            doubts.push_back(Doubt::Old);
        if (period.last.index() - period.first.index() + 1 < WholeYearMonths)
            doubts.push_back(Doubt::ShortPeriod);
        if (held.hoursKnown() < HardlyAny)
            doubts.push_back(Doubt::NoHours);
        else if (held.hoursKnown() < Half)
            doubts.push_back(Doubt::FewHours);
    }
    if (held.streets == 0)
        doubts.push_back(Doubt::NoStreets);
    return doubts;
}

} // namespace

double DataHeld::hoursKnown() const
{
    return records.offences == 0 ? 0 : static_cast<double>(records.withHour) / static_cast<double>(records.offences);
}

Result<DataHeld> dataHeld(Store &store, QDate today)
{
    DataHeld held;
    const Result<RecordsHeld> records = OffenceRepository(store).recordsHeld();
    if (!records)
        return std::unexpected(records.error());
    const Result<qint64> streets = PlaceRepository(store).streetCount();
    if (!streets)
        return std::unexpected(streets.error());
    held.records = *records;
    held.streets = *streets;
    if (!held.isEmpty()) {
        held.newest = newestPeriod(*records);
        const Month last = held.newest.last;
        const QDate end = QDate(last.year(), last.month(), 1).addMonths(1).addDays(-1);
        held.ageDays = static_cast<int>(std::max<qint64>(0, end.daysTo(today)));
    }
    held.doubts = doubtsOf(held);
    return held;
}

} // namespace lantern
