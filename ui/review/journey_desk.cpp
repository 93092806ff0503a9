#include "review/journey_desk.h"

#include "commands/store_change.h"
#include "review/journey_change.h"
#include "review/writing_out.h"
#include "store/outcome_repository.h"
#include "tasking/victim_paper.h"

#include <algorithm>
#include <utility>

namespace lantern
{

namespace
{

constexpr QLatin1StringView OfCase("case/");
constexpr QLatin1StringView OfBorough("borough/");

VictimJourneysAsked askedBy(const QString &listed)
{
    VictimJourneysAsked asked{.open = listed == QLatin1StringView("due")};
    if (listed.startsWith(OfCase))
        asked.only = VictimJourneyId::fromString(listed.sliced(OfCase.size()));
    else if (listed.startsWith(OfBorough))
        asked.borough = listed.sliced(OfBorough.size());
    return asked;
}

// What is listed of the cases asked for; a case that waits for one thing may have had others done.
Result<std::vector<VictimDuty>> dutiesOf(Store &store, const QString &listed)
{
    const VictimJourneysAsked asked = askedBy(listed);
    const auto limits = stageLimits(store);
    if (!limits)
        return std::unexpected(limits.error());
    return VictimJourneyRepository(store).list(asked).transform([&](const std::vector<VictimJourney> &journeys) {
        std::vector<VictimDuty> duties = victimDuties(journeys, *limits);
        if (asked.open)
            std::erase_if(duties, [](const VictimDuty &duty) { return !duty.isOpen(); });
        return duties;
    });
}

const QString &journeyForm()
{
    static const QString form = QStringLiteral("victim_journey");
    return form;
}

} // namespace

JourneyDesk::JourneyDesk(QObject *parent)
    : QObject(parent)
    , m_rows({"row", "reference", "stage", "stageName", "on", "duty", "source", "due", "overdue", "done", "enhanced"})
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & Workspace::Tasking) != 0)
            load();
    });
    connect(Workspace::instance(), &Workspace::openChanged, this, &JourneyDesk::load);
}

void JourneyDesk::setAsExported(bool asExported)
{
    const Figures figures = asExported ? Figures::Suppressed : Figures::Whole;
    if (std::exchange(m_figures, figures) != figures)
        Q_EMIT changed();
}

void JourneyDesk::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    Q_EMIT activeChanged();
    if (m_active)
        load();
}

void JourneyDesk::load()
{
    if (!Workspace::instance()->isOpen()) {
        m_asking.cancel();
        m_counting.cancel();
        m_found = std::make_shared<const Read>();
        m_waits = std::make_shared<const std::vector<VictimWait>>();
        m_read = m_counted = false;
        m_listed = QStringLiteral("due");
        Q_EMIT listedChanged();
        return showDuties();
    }
    if (!m_active)
        return;
    loadDuties();
    loadWaits();
}

void JourneyDesk::loadDuties()
{
    m_asking.ask(
        this, {},
        [listed = m_listed](Store &store, const Progress &) -> Result<std::shared_ptr<const Read>> {
            auto duties = dutiesOf(store, listed);
            const auto isEmpty = VictimJourneyRepository(store).isEmpty();
            if (!duties || !isEmpty)
                return std::unexpected(duties ? isEmpty.error() : duties.error());
            return std::make_shared<const Read>(Read{.duties = *std::move(duties), .isEmpty = *isEmpty});
        },
        [this](const Result<std::shared_ptr<const Read>> &answer) {
            if (!answer)
                return Workspace::instance()->report(answer.error());
            m_found = *answer;
            m_read = true;
            showDuties();
        });
}

void JourneyDesk::loadWaits()
{
    using Waits = std::shared_ptr<const std::vector<VictimWait>>;
    m_counting.ask(
        this, {},
        [](Store &store, const Progress &) -> Result<Waits> {
            const auto limits = stageLimits(store);
            if (!limits)
                return std::unexpected(limits.error());
            return VictimJourneyRepository(store).list().transform([&](const std::vector<VictimJourney> &journeys) {
                return std::make_shared<const std::vector<VictimWait>>(victimWaits(journeys, *limits));
            });
        },
        [this](const Result<Waits> &answer) {
            if (!answer)
                return Workspace::instance()->report(answer.error());
            m_waits = *answer;
            m_counted = true;
            Q_EMIT changed();
        });
}

void JourneyDesk::setListed(const QString &listed)
{
    if (std::exchange(m_listed, listed) == listed)
        return;
    m_read = false;
    Q_EMIT listedChanged();
    Q_EMIT changed();
    if (m_active && Workspace::instance()->isOpen())
        loadDuties();
}

QString JourneyDesk::caseListed() const
{
    return m_listed.startsWith(OfCase) && !m_found->duties.empty() ? m_found->duties.front().reference : QString();
}

QVariantList JourneyDesk::listings() const
{
    QVariantList shown;
    const auto add = [&shown](const QString &key, const QString &name) {
        shown.append(QVariantMap{{QStringLiteral("key"), key}, {QStringLiteral("name"), name}});
    };
    add(QStringLiteral("due"), tr("What is due"));
    add(QStringLiteral("all"), tr("All cases"));
    if (m_listed.startsWith(OfCase))
        add(m_listed, caseListed());
    for (const VictimWait &wait : *m_waits)
        if (!wait.borough.isEmpty())
            add(OfBorough + wait.borough, wait.borough);
    return shown;
}

QString JourneyDesk::today()
{
    return Workspace::instance()->clock().now().toTimeZone(londonZone()).date().toString(Qt::ISODate);
}

QVariantList JourneyDesk::stages()
{
    QVariantList shown;
    for (const QString &stage : journeyStages())
        shown.append(QVariantMap{{QStringLiteral("key"), stage}, {QStringLiteral("name"), stageName(stage)}});
    return shown;
}

// A row's key is its place among the duties.
void JourneyDesk::showDuties()
{
    std::vector<QString> keys;
    keys.reserve(m_found->duties.size());
    for (size_t row = 0; row < m_found->duties.size(); ++row)
        keys.push_back(QString::number(row));
    m_rows.setKeys(keys, [this](std::span<const QString> asked) { return rowsOf(asked); });
    Q_EMIT changed();
}

std::vector<QVariantList> JourneyDesk::rowsOf(std::span<const QString> keys) const
{
    const QDate now = QDate::fromString(today(), Qt::ISODate);
    std::vector<QVariantList> rows;
    rows.reserve(keys.size());
    for (const QString &key : keys) {
        const size_t row = key.toULongLong();
        if (row >= m_found->duties.size()) // it was of those before
            continue;
        const VictimDuty &duty = m_found->duties[row];
        rows.push_back({key, duty.reference, duty.stage, stageName(duty.stage), shortDay(duty.on), duty.duty,
                        duty.source, shortDay(duty.due), duty.isOverdue(now), shortDay(duty.toldOn), duty.enhanced});
    }
    return rows;
}

QVariant JourneyDesk::duty(int row) const
{
    if (row < 0 || row >= m_rows.count())
        return QVariant::fromValue(nullptr);
    QVariantMap shown{{QStringLiteral("journey"), m_found->duties[static_cast<size_t>(row)].journey.toString()}};
    for (const char *column : {"reference", "stage", "source", "done"})
        shown.insert(QLatin1StringView(column), m_rows.value(row, QLatin1StringView(column)));
    return shown;
}

int JourneyDesk::rowOf(const QString &journeyOrReference) const
{
    const auto key = VictimJourneyId::fromString(journeyOrReference);
    const auto found = std::ranges::find_if(m_found->duties, [&](const VictimDuty &duty) {
        return key.isValid() ? duty.journey == key : duty.reference == journeyOrReference;
    });
    return found == m_found->duties.end() ? -1 : static_cast<int>(found - m_found->duties.begin());
}

QVariantList JourneyDesk::waits() const
{
    QVariantList shown;
    for (const VictimWait &wait : *m_waits)
        shown.append(QVariantMap{
            {QStringLiteral("listed"), wait.borough.isEmpty() ? QStringLiteral("all") : OfBorough + wait.borough},
            {QStringLiteral("cells"), victimWaitCells(wait, m_figures)}});
    return shown;
}

std::optional<VictimJourney> JourneyDesk::journey(const QString &reference)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return std::nullopt;
    auto found = VictimJourneyRepository(*store).find(reference);
    if (!found)
        Workspace::instance()->report(found.error());
    return found ? *std::move(found) : std::nullopt;
}

// What is refused is said where it was typed, so that nothing is pushed that could not be kept.
QString JourneyDesk::push(const QString &text, const std::optional<VictimJourney> &before,
                          const std::optional<VictimJourney> &after)
{
    if (after)
        if (const auto checked = checkVictimJourney(*after, QDate::fromString(today(), Qt::ISODate)); !checked)
            return checked.error().message;
    if (!before && journey(after->reference))
        return tr("%1 is followed already.").arg(after->reference);
    Workspace::instance()->push(new JourneyChange(*Workspace::instance(), text, before, after));
    return {};
}

QString JourneyDesk::report(const QString &reference, const QString &borough, const QString &on, bool enhanced)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return {};
    return push(
        tr("Add a victim journey"), std::nullopt,
        VictimJourney{.id = store->makeId<VictimJourneyId>(),
                      .reference = reference.trimmed().toUpper(),
                      .borough = borough.trimmed(),
                      .enhanced = enhanced,
                      .stages = {{.stage = QStringLiteral("reported"), .on = QDate::fromString(on, Qt::ISODate)}}});
}

QString JourneyDesk::reach(const QString &reference, const QString &stage, const QString &on)
{
    const std::optional<VictimJourney> before = journey(reference);
    if (!before)
        return tr("Choose a case first.");
    if (before->stage(stage) != nullptr)
        return tr("The case has reached that stage already.");
    VictimJourney after = *before;
    after.stages.push_back({.stage = stage, .on = QDate::fromString(on, Qt::ISODate)});
    return push(tr("Move a victim journey on"), before, after);
}

QString JourneyDesk::tell(const QString &reference, const QString &stage, const QString &on)
{
    const std::optional<VictimJourney> before = journey(reference);
    if (!before || before->stage(stage) == nullptr)
        return tr("Choose what is due first.");
    VictimJourney after = *before;
    for (VictimJourneyStage &reached : after.stages)
        if (reached.stage == stage)
            reached.toldOn = QDate::fromString(on, Qt::ISODate);
    return push(tr("Note that the victim was told"), before, after);
}

QString JourneyDesk::takeOut(const QString &reference)
{
    const std::optional<VictimJourney> before = journey(reference);
    return before ? push(tr("Take %1 out").arg(reference), before, std::nullopt) : tr("Choose a case first.");
}

void JourneyDesk::printCard(const QString &reference, const QUrl &file)
{
    const std::optional<VictimJourney> chosen = journey(reference);
    if (!chosen)
        return;
    const Store &store = *Workspace::instance()->store();
    const auto limits = stageLimits(store);
    if (!limits)
        return Workspace::instance()->report(limits.error());
    printOut(this, file, signpostCard(store, *chosen, *limits), [this](const QString &notice) { say(notice); });
}

void JourneyDesk::exportPdf(const QUrl &file)
{
    if (const Store *store = Workspace::instance()->store(); store != nullptr)
        printOut(this, file, victimWaitsReport(*store, *m_waits), [this](const QString &notice) { say(notice); });
}

void JourneyDesk::exportCsv(const QUrl &file)
{
    writeOut(file, victimWaitsCsv(*m_waits, Workspace::instance()->isExercise()),
             [this](const QString &notice) { say(notice); });
}

void JourneyDesk::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

QString JourneyDesk::limitsText()
{
    const Store *store = Workspace::instance()->store();
    return store != nullptr ? stageLimitsText(*store) : QString();
}

QString JourneyDesk::keepLimits(const QString &text)
{
    const QString before = limitsText();
    if (text == before || !Workspace::instance()->isOpen())
        return {};
    if (const auto read = readStageLimits(text); !read)
        return read.error().message;
    return pushStoreChange(
        tr("Change the time limits"), [text](Store &store) { return keepStageLimits(store, text); },
        [before](Store &store) { return keepStageLimits(store, before); }, Workspace::Tasking);
}

QString JourneyDesk::draft()
{
    Store *store = Workspace::instance()->store();
    return store != nullptr ? DraftRepository(*store).get(journeyForm()).value_or(QString()) : QString();
}

void JourneyDesk::keepDraft(const QString &json)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return;
    DraftRepository drafts(*store);
    const auto kept = json.isEmpty() ? drafts.drop(journeyForm()) : drafts.put(journeyForm(), json);
    if (!kept)
        Workspace::instance()->report(kept.error());
}

} // namespace lantern
