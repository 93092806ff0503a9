#include "partners/skill_desk.h"

#include "base/file_writing.h"
#include "commands/workspace.h"
#include "partners/partners_forms.h"
#include "plan/rules.h"
#include "store/plan_repository.h"
#include "store/training_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

QVariantList holderRow(const SkillHolder &holder)
{
    QStringList parts{holder.until.isValid() ? SkillDesk::tr("to %1").arg(dayText(holder.until))
                                             : SkillDesk::tr("no end")};
    if (!holder.plans.isEmpty())
        parts.append(SkillDesk::tr("already in %1").arg(holder.plans.join(QStringLiteral(", "))));
    return {holder.officer->id.toString(), holder.officer->shoulderNumber, parts.join(QStringLiteral(" · ")),
            toKey(holder.standing), standingName(holder.standing)};
}

// Takes the session away and gives its officers the skills that they had.
Result<void> takeSessionBack(Store &store, const OfficerSessionId &session, const std::vector<Officer> &before)
{
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<void> removed = TrainingRepository(store).remove(session); !removed)
        return removed;
    PlanRepository plans(store);
    for (const Officer &officer : before)
        if (const Result<void> saved = plans.saveOfficer(officer); !saved)
            return saved;
    return transaction->commit();
}

} // namespace

SkillDesk::SkillDesk(QObject *parent)
    : QObject(parent)
    , m_skill(SpotterSkill)
    , m_night(partnersToday())
    , m_rows({"officer", "title", "detail", "standing", "standingName"})
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & (Workspace::Partners | Workspace::Plans)) != 0)
            reload();
    });
    connect(this, &SkillDesk::askedChanged, this, &SkillDesk::showHolders);
    reload();
}

QString SkillDesk::today()
{
    return partnersToday().toString(Qt::ISODate);
}

void SkillDesk::setSkill(const QString &skill)
{
    if (skill == m_skill)
        return;
    m_skill = skill;
    Q_EMIT askedChanged();
}

void SkillDesk::setNight(const QString &iso)
{
    const QDate night = QDate::fromString(iso, Qt::ISODate);
    if (!night.isValid() || night == m_night)
        return;
    m_night = night;
    Q_EMIT askedChanged();
}

void SkillDesk::reload()
{
    m_officers.clear();
    m_plans.clear();
    m_sessions.clear();
    if (Store *store = Workspace::instance()->store()) {
        m_officers = PlanRepository(*store).officers().value_or(std::vector<Officer>());
        m_plans = comingPlans(*store, partnersToday()).value_or(std::vector<Plan>());
        m_sessions = TrainingRepository(*store).officerSessions().value_or(std::vector<OfficerSession>());
    }
    showHolders();
}

void SkillDesk::showHolders()
{
    std::vector<QVariantList> rows;
    m_free = 0;
    m_posted = 0;
    for (const SkillHolder &holder : holdersOn(m_officers, m_skill, m_night, m_plans)) {
        m_free += holder.isFree() ? 1 : 0;
        m_posted += holder.mayBePosted() && !holder.isFree() ? 1 : 0;
        rows.push_back(holderRow(holder));
    }
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

QStringList SkillDesk::skills() const
{
    QStringList names{SpotterSkill};
    for (const Officer &officer : m_officers)
        for (const Officer::Skill &skill : officer.skills)
            if (!names.contains(skill.name, Qt::CaseInsensitive))
                names.append(skill.name);
    return names;
}

QString SkillDesk::summary() const
{
    const QString free = tr("%1: %n officer(s) may be posted on %2", nullptr, m_free).arg(m_skill, dayText(m_night));
    return m_posted == 0 ? free : tr("%1; %n more already in a plan of that night", nullptr, m_posted).arg(free);
}

QVariantList SkillDesk::gaps() const
{
    QVariantList rows;
    for (const TrainingGap &gap : trainingGaps(m_plans, m_officers, Workspace::instance()->clock().now())) {
        QString detail = tr("%1 needed, %2 hold it that night").arg(gap.needed).arg(gap.valid);
        if (gap.lapsing > 0)
            detail = tr("%1; %2 lapse before").arg(detail).arg(gap.lapsing);
        rows.append(QVariantMap{
            {QStringLiteral("title"),
             tr("%1, %2: %3").arg(dayText(gap.night), gap.skill, gap.plans.join(QStringLiteral(", ")))},
            {QStringLiteral("detail"), detail},
            {QStringLiteral("missing"), gap.missing()},
            {QStringLiteral("text"), gap.missing() > 0 ? tr("%n missing", nullptr, gap.missing()) : tr("enough")}});
    }
    return rows;
}

QVariantList SkillDesk::lapsing() const
{
    QVariantList rows;
    for (const SoonLapsed &lapse : lapsingSoon(m_officers, partnersToday(), SkillSoonDays))
        rows.append(QVariantMap{{QStringLiteral("officer"), lapse.officer->id.toString()},
                                {QStringLiteral("title"), tr("%1: %2").arg(lapse.officer->shoulderNumber, lapse.skill)},
                                {QStringLiteral("detail"), tr("to %1").arg(dayText(lapse.until))},
                                {QStringLiteral("standing"), toKey(lapse.standing)},
                                {QStringLiteral("standingName"), standingName(lapse.standing)}});
    return rows;
}

QVariantList SkillDesk::sessions() const
{
    QVariantList rows;
    for (const OfficerSession &session : m_sessions) {
        QStringList numbers;
        for (const Officer &officer : m_officers)
            if (std::ranges::contains(session.officers, officer.id))
                numbers.append(officer.shoulderNumber);
        rows.append(QVariantMap{{QStringLiteral("session"), session.id.toString()},
                                {QStringLiteral("title"), tr("%1, %2").arg(session.skill, dayText(session.on))},
                                {QStringLiteral("detail"), numbers.join(QStringLiteral(", "))}});
    }
    return rows;
}

int SkillDesk::find(const QString &officer)
{
    const auto found = std::ranges::find(m_officers, OfficerId::fromString(officer), &Officer::id);
    if (found == m_officers.end())
        return -1;
    const auto isShown = [this](const Officer::Skill &skill) {
        return skill.name.compare(m_skill, Qt::CaseInsensitive) == 0;
    };
    if (!found->skills.empty() && std::ranges::none_of(found->skills, isShown))
        setSkill(found->skills.front().name);
    const int row = m_rows.find(QStringLiteral("officer"), officer);
    if (row < 0) {
        m_notice = tr("%1 was never trained for a skill.").arg(found->shoulderNumber);
        Q_EMIT noticeChanged();
    }
    return row;
}

QVariantList SkillDesk::officers() const
{
    QVariantList rows;
    for (const Officer &officer : m_officers)
        rows.append(QVariantMap{{QStringLiteral("officer"), officer.id.toString()},
                                {QStringLiteral("name"), officer.shoulderNumber}});
    return rows;
}

QString SkillDesk::holdSession(const QVariantMap &typed)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return tr("No file is open.");
    OfficerSession session{.id = store->makeId<OfficerSessionId>(),
                           .skill = typed.value(QStringLiteral("skill")).toString().trimmed().toLower(),
                           .on = QDate::fromString(typed.value(QStringLiteral("on")).toString(), Qt::ISODate),
                           .until = QDate::fromString(typed.value(QStringLiteral("until")).toString(), Qt::ISODate),
                           .heldBy = typed.value(QStringLiteral("by")).toString().trimmed(),
                           .officers = {}};
    for (const QString &id : typed.value(QStringLiteral("officers")).toStringList())
        session.officers.push_back(OfficerId::fromString(id));
    if (QString fault = officerSessionFault(session, partnersToday()); !fault.isEmpty())
        return fault;
    std::vector<Officer> before;
    std::ranges::copy_if(m_officers, std::back_inserter(before),
                         [&](const Officer &officer) { return std::ranges::contains(session.officers, officer.id); });
    return pushStoreChange(
        tr("Note a training of officers"), [session](Store &open) { return holdOfficerSession(open, session); },
        [session, before](Store &open) { return takeSessionBack(open, session.id, before); },
        Workspace::Partners | Workspace::Plans);
}

void SkillDesk::exportCsv(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const QDate day = partnersToday();
    const std::vector<TrainingGap> gaps = trainingGaps(m_plans, m_officers, Workspace::instance()->clock().now());
    const Result<void> written =
        writeFile(path, officerTrainingCsv(m_officers, gaps, day, Workspace::instance()->isExercise()));
    if (!written)
        return Workspace::instance()->report(written.error());
    m_notice = tr("Written, counts under 5 suppressed: %1").arg(path);
    Q_EMIT noticeChanged();
}

QVariantMap SkillDesk::draft()
{
    return partnersDraft(QStringLiteral("officers"));
}

void SkillDesk::keepDraft(const QVariantMap &typed)
{
    keepPartnersDraft(QStringLiteral("officers"), typed);
}

} // namespace lantern
