#include "tasking/victim_code.h"

#include "base/bank_holidays.h"
#include "brief/pack_template.h"
#include "tasking/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lantern
{

namespace
{

constexpr int LimitColumns = 6;
constexpr int MostDays = 366;
constexpr int FewestCases = 5;

std::unexpected<Error> badLimit(qsizetype line, const QString &why)
{
    return failure(Error::Code::WrongFormat, TaskingWords::tr("Line %1 of the time limits: %2").arg(line + 1).arg(why));
}

// Nothing for nothing, nullopt for what is no number of days.
std::optional<std::optional<int>> readDays(const QString &text)
{
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    if (!isNumber || days < 0 || days > MostDays)
        return std::nullopt;
    return std::optional(days);
}

Result<StageLimit> readLimit(const QString &text, qsizetype line)
{
    QStringList cells = text.split(u'|');
    for (QString &cell : cells)
        cell = cell.trimmed();
    if (cells.size() < LimitColumns - 1 || cells.size() > LimitColumns)
        return badLimit(line,
                        TaskingWords::tr("it needs stage | days | enhanced | calendar or working | duty | source."));
    if (!journeyStages().contains(cells[0]))
        return badLimit(line, TaskingWords::tr("“%1” is no stage.").arg(cells[0]));
    const auto days = readDays(cells[1]);
    const auto enhanced = readDays(cells[2]);
    if (!days || !enhanced)
        return badLimit(line, TaskingWords::tr("days are a whole number from 0 to 366, or nothing."));
    if (cells[3] != QLatin1StringView("calendar") && cells[3] != QLatin1StringView("working"))
        return badLimit(line, TaskingWords::tr("say calendar or working."));
    StageLimit limit{.stage = cells[0],
                     .days = *days,
                     .enhancedDays = *enhanced,
                     .working = cells[3] == QLatin1StringView("working"),
                     .duty = cells[4],
                     .source = cells.value(LimitColumns - 1)};
    if ((limit.days || limit.enhancedDays) && limit.source.isEmpty())
        return badLimit(line, TaskingWords::tr("a figure needs its source."));
    return limit;
}

QDate dueOf(const VictimJourney &journey, const VictimJourneyStage &stage, const StageLimit &limit)
{
    const std::optional<int> days = journey.enhanced && limit.enhancedDays ? limit.enhancedDays : limit.days;
    return days ? dueDay(stage.on, *days, limit.working) : QDate();
}

void addDuties(const VictimJourney &journey, const std::vector<StageLimit> &limits, std::vector<VictimDuty> &duties)
{
    for (const VictimJourneyStage &stage : journey.stages)
        if (const auto limit = std::ranges::find(limits, stage.stage, &StageLimit::stage); limit != limits.end())
            duties.push_back({.journey = journey.id,
                              .reference = journey.reference,
                              .borough = journey.borough,
                              .stage = stage.stage,
                              .on = stage.on,
                              .duty = limit->duty,
                              .source = limit->source,
                              .due = dueOf(journey, stage, *limit),
                              .toldOn = stage.toldOn,
                              .enhanced = journey.enhanced});
}

double median(std::vector<qint64> days)
{
    if (days.empty())
        return 0;
    std::ranges::sort(days);
    const size_t middle = days.size() / 2;
    return days.size() % 2 == 1 ? static_cast<double>(days[middle])
                                : static_cast<double>(days[middle - 1] + days[middle]) / 2;
}

// What is gathered of a borough before its medians.
struct Waited
{
    VictimWait wait = {};
    std::vector<qint64> toDecision = {};
    std::vector<qint64> toOutcome = {};
};

void addCase(Waited &waited, const VictimJourney &journey, const std::vector<VictimDuty> &duties)
{
    const QDate reported = journey.stage(QStringLiteral("reported"))->on;
    ++waited.wait.cases;
    for (const char *decision : {"charged", "no_further_action", "not_investigated"})
        if (const VictimJourneyStage *stage = journey.stage(QLatin1StringView(decision))) {
            waited.toDecision.push_back(reported.daysTo(stage->on));
            break;
        }
    if (const VictimJourneyStage *stage = journey.stage(QStringLiteral("outcome")))
        waited.toOutcome.push_back(reported.daysTo(stage->on));
    for (const VictimDuty &duty : duties)
        if (duty.due.isValid() && !duty.isOpen()) {
            ++waited.wait.told;
            waited.wait.toldLate += duty.wasLate() ? 1 : 0;
        }
}

VictimWait waitOf(Waited waited, const QString &borough)
{
    waited.wait.borough = borough;
    waited.wait.charged = static_cast<int>(waited.toDecision.size());
    waited.wait.ended = static_cast<int>(waited.toOutcome.size());
    waited.wait.daysToDecision = median(std::move(waited.toDecision));
    waited.wait.daysToOutcome = median(std::move(waited.toOutcome));
    return waited.wait;
}

constexpr std::array WaitCounts{&VictimWait::cases, &VictimWait::charged, &VictimWait::ended, &VictimWait::told,
                                &VictimWait::toldLate};

// The force is the sum of its boroughs. What has no borough is not shown by itself: a reader is taken to know it.
void discloseWaits(std::vector<VictimWait> &waits)
{
    for (size_t column = 0; column < WaitCounts.size(); ++column) {
        DisclosureTable table;
        std::vector<size_t> boroughs;
        for (const VictimWait &wait : waits)
            if (const size_t at = table.addCount(wait.*WaitCounts[column]); !wait.borough.isEmpty())
                boroughs.push_back(at);
        if (!waits.empty())
            table.addSum(0, boroughs);
        const std::vector<Disclosure> disclosed = table.disclosed();
        for (size_t i = 0; i < waits.size(); ++i)
            waits[i].disclosed[column] = disclosed[i];
    }
}

QString medianText(double days, int cases, Figures figures)
{
    return cases == 0 || (figures == Figures::Suppressed && cases < FewestCases) ? QString()
                                                                                 : QString::number(days, 'f', 1);
}

} // namespace

Result<std::vector<StageLimit>> readStageLimits(const QString &text)
{
    std::vector<StageLimit> limits;
    const QStringList lines = text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString trimmed = lines[line].trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        Result<StageLimit> limit = readLimit(trimmed, line);
        if (!limit)
            return std::unexpected(limit.error());
        if (std::ranges::contains(limits, limit->stage, &StageLimit::stage))
            return badLimit(line, TaskingWords::tr("the stage “%1” stands there twice.").arg(limit->stage));
        limits.push_back(*std::move(limit));
    }
    return limits;
}

QString stageLimitsText(const Store &store)
{
    return templateText(store, QStringLiteral("victim_code_limits"), QStringLiteral("victim_code_limits.txt"));
}

Result<std::vector<StageLimit>> stageLimits(const Store &store)
{
    return readStageLimits(stageLimitsText(store));
}

Result<void> keepStageLimits(Store &store, const QString &text)
{
    if (const auto read = readStageLimits(text); !read)
        return std::unexpected(read.error());
    return store.setProperty(QStringLiteral("victim_code_limits"), text);
}

QDate dueDay(const QDate &from, int days, bool working)
{
    if (!working)
        return from.addDays(days);
    QDate day = from;
    for (int left = days; left > 0;) {
        day = day.addDays(1);
        left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

std::vector<VictimDuty> victimDuties(const std::vector<VictimJourney> &journeys, const std::vector<StageLimit> &limits)
{
    std::vector<VictimDuty> duties;
    for (const VictimJourney &journey : journeys)
        addDuties(journey, limits, duties);
    std::ranges::stable_sort(duties, {}, [](const VictimDuty &duty) {
        return std::tuple(!duty.isOpen(), !duty.due.isValid(), duty.due, duty.on);
    });
    return duties;
}

std::vector<VictimWait> victimWaits(const std::vector<VictimJourney> &journeys, const std::vector<StageLimit> &limits)
{
    std::map<QString, Waited> byBorough;
    std::vector<VictimDuty> duties;
    for (const VictimJourney &journey : journeys) {
        if (journey.stage(QStringLiteral("reported")) == nullptr)
            continue;
        duties.clear();
        addDuties(journey, limits, duties);
        addCase(byBorough[QString()], journey, duties);
        if (!journey.borough.isEmpty())
            addCase(byBorough[journey.borough], journey, duties);
    }
    std::vector<VictimWait> waits;
    waits.reserve(byBorough.size());
    for (auto &[borough, waited] : byBorough)
        waits.push_back(waitOf(std::move(waited), borough));
    discloseWaits(waits);
    return waits;
}

QStringList victimWaitHeadings()
{
    return {TaskingWords::tr("Borough"),   TaskingWords::tr("Cases"),
            TaskingWords::tr("Decisions"), TaskingWords::tr("Days to decision"),
            TaskingWords::tr("Ended"),     TaskingWords::tr("Days to outcome"),
            TaskingWords::tr("Told"),      TaskingWords::tr("Told late")};
}

QStringList victimWaitCells(const VictimWait &wait, Figures figures)
{
    const auto count = [&](size_t column) {
        return countText(wait.*WaitCounts[column], figures, wait.disclosed[column]);
    };
    return {wait.borough.isEmpty() ? TaskingWords::tr("The force") : wait.borough,
            count(0),
            count(1),
            medianText(wait.daysToDecision, wait.charged, figures),
            count(2),
            medianText(wait.daysToOutcome, wait.ended, figures),
            count(3),
            count(4)};
}

QString stageName(const QString &stage)
{
    const QStringList names{TaskingWords::tr("Reported"),
                            TaskingWords::tr("Not investigated"),
                            TaskingWords::tr("Suspect arrested"),
                            TaskingWords::tr("Suspect interviewed under caution"),
                            TaskingWords::tr("Suspect released or bailed"),
                            TaskingWords::tr("Suspect charged"),
                            TaskingWords::tr("No further action"),
                            TaskingWords::tr("Hearing set by the court"),
                            TaskingWords::tr("Outcome")};
    const qsizetype place = journeyStages().indexOf(stage);
    return place < 0 ? stage : names[place];
}

} // namespace lantern
