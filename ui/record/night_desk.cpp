#include "record/night_desk.h"

#include "base/file_writing.h"
#include "brief/report_pages.h"
#include "commands/store_change.h"
#include "outcome/deployment.h"
#include "outcome/track.h"
#include "store/outcome_repository.h"
#include "store/track_repository.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace lantern
{

NightDesk::NightDesk(QObject *parent)
    : QObject(parent)
{
    const Workspace *workspace = Workspace::instance();
    connect(workspace, &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & (Workspace::Plans | Workspace::Results | Workspace::Hotspots)) != 0)
            refresh();
    });
    connect(workspace, &Workspace::currentPlanChanged, this, [this] {
        say({}, {});
        refresh();
    });
}

void NightDesk::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    Q_EMIT activeChanged();
    refresh();
}

void NightDesk::refresh()
{
    const PlanId plan = PlanId::fromString(Workspace::instance()->currentPlan());
    if (!Workspace::instance()->isOpen() || !plan.isValid()) {
        m_asking.cancel();
        m_record.reset();
        m_form.clear();
        Q_EMIT nightChanged();
        Q_EMIT formChanged();
        return;
    }
    if (!m_active)
        return;
    m_asking.ask(
        this, {}, [plan](Store &store, const Progress &) { return deploymentRecord(store, plan); },
        [this](const Result<DeploymentRecord> &record) {
            if (record)
                take(*record);
            else
                Workspace::instance()->report(record.error());
        });
}

void NightDesk::take(DeploymentRecord record)
{
    m_record = std::move(record);
    const QString kept = DraftRepository(*Workspace::instance()->store()).get(draftName()).value_or(QString());
    m_form = kept.isEmpty() ? formOfRecorded() : QJsonDocument::fromJson(kept.toUtf8()).object().toVariantMap();
    Q_EMIT nightChanged();
    Q_EMIT formChanged();
}

QString NightDesk::title() const
{
    return m_record ? tr("%1 · %2 · %3")
                          .arg(m_record->plan.name, shortDay(m_record->plan.shift.operationalDate),
                               planStatusName(m_record->plan.status))
                    : QString();
}

QString NightDesk::summary() const
{
    if (!m_record)
        return {};
    const PlaceOutcome &all = m_record->outcome.all;
    return tr("%1 of %2 visits made, %3 missed, %4 of %5 minutes there, %6 person-hours")
        .arg(all.made)
        .arg(all.planned)
        .arg(all.missed)
        .arg(all.minutes)
        .arg(all.plannedMinutes)
        .arg(QLocale().toString(static_cast<double>(all.personMinutes) / 60, 'f', 1));
}

QVariantList NightDesk::places() const
{
    QVariantList rows;
    if (!m_record)
        return rows;
    for (const PlaceOutcome &place : m_record->outcome.places) {
        const DoseCells cells = doseCells(place, *m_record);
        rows.append(QVariantMap{{QStringLiteral("place"), cells.place},
                                {QStringLiteral("visits"), cells.visits},
                                {QStringLiteral("minutes"), cells.minutes},
                                {QStringLiteral("track"), cells.track},
                                {QStringLiteral("missed"), cells.missed}});
    }
    return rows;
}

QVariantList NightDesk::teams() const
{
    QVariantList rows;
    if (m_record)
        for (const Team &team : m_record->plan.teams)
            rows.append(QVariantMap{{QStringLiteral("team"), team.id.toString()}, {QStringLiteral("name"), team.name}});
    return rows;
}

QString NightDesk::recorded() const
{
    if (!m_record || !m_record->debrief)
        return {};
    return tr("Debriefed by %1, %2. What you change is recorded as a correction.")
        .arg(m_record->debrief->recordedBy,
             QLocale().toString(m_record->debrief->recordedAt.toTimeZone(londonZone()), QStringLiteral("d MMM HH:mm")));
}

QString NightDesk::draftName() const
{
    return QStringLiteral("debrief/") + m_record->plan.id.toString();
}

QVariantMap NightDesk::formOfRecorded() const
{
    QVariantMap form;
    if (!m_record || !m_record->debrief)
        return form;
    const Debrief &debrief = *m_record->debrief;
    for (const auto &[field, text] : {std::pair{QStringLiteral("worked"), debrief.worked},
                                      std::pair{QStringLiteral("didNotWork"), debrief.didNotWork},
                                      std::pair{QStringLiteral("intelligenceReference"), debrief.intelligenceReference},
                                      std::pair{QStringLiteral("welfare"), debrief.welfare},
                                      std::pair{QStringLiteral("recordedBy"), debrief.recordedBy}})
        if (!text.isEmpty())
            form.insert(field, text);
    return form;
}

void NightDesk::setField(const QString &field, const QString &text)
{
    if (!m_record || m_form.value(field).toString() == text)
        return;
    if (text.isEmpty())
        m_form.remove(field);
    else
        m_form.insert(field, text);
    DraftRepository drafts(*Workspace::instance()->store());
    const QByteArray json = QJsonDocument(QJsonObject::fromVariantMap(m_form)).toJson(QJsonDocument::Compact);
    const Result<void> kept = isTyped() ? drafts.put(draftName(), QString::fromUtf8(json)) : drafts.drop(draftName());
    if (!kept)
        Workspace::instance()->report(kept.error());
    say({}, {});
    Q_EMIT formChanged();
}

bool NightDesk::record()
{
    if (!m_record)
        return false;
    const auto typed = [this](const char *field) { return m_form.value(QLatin1StringView(field)).toString(); };
    Store &store = *Workspace::instance()->store();
    const Result<Debrief> made = recordDebrief(store, {.plan = m_record->plan.id,
                                                       .worked = typed("worked"),
                                                       .didNotWork = typed("didNotWork"),
                                                       .intelligenceReference = typed("intelligenceReference"),
                                                       .welfare = typed("welfare"),
                                                       .recordedBy = typed("recordedBy"),
                                                       .recordedAt = {}});
    if (!made) {
        say(made.error().message, {});
        return false;
    }
    if (const Result<void> dropped = DraftRepository(store).drop(draftName()); !dropped)
        Workspace::instance()->report(dropped.error());
    m_record->debrief = *made;
    m_form = formOfRecorded();
    say({}, tr("The debrief is recorded."));
    Q_EMIT formChanged();
    Workspace::instance()->notify(Workspace::Results);
    return true;
}

void NightDesk::forgetTyped()
{
    if (!m_record)
        return;
    if (const Result<void> dropped = DraftRepository(*Workspace::instance()->store()).drop(draftName()); !dropped)
        Workspace::instance()->report(dropped.error());
    m_form = formOfRecorded();
    say({}, {});
    Q_EMIT formChanged();
}

// A night's fixes are some tens of thousands: read and kept in a few tens of milliseconds.
void NightDesk::importTrack(const QString &team, const QUrl &file)
{
    if (!m_record)
        return;
    const Result<TrackImport> made =
        readTrack(*Workspace::instance()->store(), m_record->plan.id, TeamId::fromString(team), file.toLocalFile());
    if (!made)
        return say(made.error().text(), {});
    const Track &track = made->track;
    const QString refused = pushStoreChange(
        tr("Import a track"), [track](Store &store) { return TrackRepository(store).add(track); },
        [id = track.id](Store &store) { return TrackRepository(store).remove(id); }, Workspace::Results);
    if (!refused.isEmpty())
        return say(refused, {});
    say(made->cautions.join(u' '), tr("%n point(s) read", nullptr, static_cast<int>(track.fixes.size())));
}

void NightDesk::exportCsv(const QUrl &file)
{
    if (!m_record)
        return;
    const QString path = file.toLocalFile();
    const QByteArray csv = debriefCsv(*m_record, Workspace::instance()->isExercise());
    if (const Result<void> written = writeFile(path, csv); !written)
        return say(written.error().message, {});
    say({}, tr("Written: %1").arg(path));
}

void NightDesk::exportPdf(const QUrl &file)
{
    if (!m_record)
        return;
    const QString path = file.toLocalFile();
    runAside(
        this,
        [report = debriefReport(*Workspace::instance()->store(), *m_record), path] {
            return writeReportPdf(report, path);
        },
        [this, path](const Result<int> &pages) {
            if (pages)
                say({}, tr("Written: %1").arg(path));
            else
                say(pages.error().message, {});
        });
}

void NightDesk::say(const QString &error, const QString &notice)
{
    if (error == m_error && notice == m_notice)
        return;
    m_error = error;
    m_notice = notice;
    Q_EMIT errorChanged();
}

} // namespace lantern
