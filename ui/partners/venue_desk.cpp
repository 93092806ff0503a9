#include "partners/venue_desk.h"

#include "base/file_writing.h"
#include "commands/workspace.h"
#include "partners/licence_list.h"
#include "partners/partners_forms.h"
#include "store/venue_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

QString standingDetail(const VenueStanding &standing)
{
    if (standing.standing == Standing::Never)
        return {};
    return standing.until.isValid() ? VenueDesk::tr("to %1").arg(dayText(standing.until)) : VenueDesk::tr("no end");
}

QString venueDetail(const Venue &venue)
{
    QStringList parts{venueTypeName(venue.type)};
    if (!venue.licence.isEmpty())
        parts.append(venue.licence);
    parts += venue.schemes;
    return parts.join(QStringLiteral(" · "));
}

QVariantList trainingRows(const VenueStanding &standing)
{
    QVariantList rows;
    for (const VenueTraining &training : standing.trainings)
        rows.append(
            QVariantMap{{QStringLiteral("kind"), training.kind},
                        {QStringLiteral("text"),
                         training.until.isValid()
                             ? VenueDesk::tr("%1 on %2, counts to %3")
                                   .arg(training.kind, dayText(training.on), dayText(training.until))
                             : VenueDesk::tr("%1 on %2, counts without end").arg(training.kind, dayText(training.on))},
                        {QStringLiteral("standing"), toKey(training.standing)},
                        {QStringLiteral("standingName"), standingName(training.standing)}});
    return rows;
}

QVariantList visitRows(const std::vector<VenueVisit> &visits)
{
    QVariantList rows;
    for (const VenueVisit &visit : visits)
        rows.append(QVariantMap{
            {QStringLiteral("visit"), visit.id.toString()},
            {QStringLiteral("title"), visitKindName(visit.kind)},
            {QStringLiteral("detail"), VenueDesk::tr("%1, by %2").arg(dayText(visit.on), visit.officer)},
            {QStringLiteral("score"), visit.score ? VenueDesk::tr("%1 of 10").arg(*visit.score) : QString()}});
    return rows;
}

// Saves what stood before or after; absent: takes the venue away.
StoreChange::Step venueStep(const std::optional<Venue> &venue, const VenueId &id)
{
    return [venue, id](Store &store) {
        return venue ? VenueRepository(store).save(*venue) : VenueRepository(store).remove(id);
    };
}

} // namespace

VenueDesk::VenueDesk(QObject *parent)
    : QObject(parent)
    , m_rows({"venue", "name", "detail", "standing", "standingName", "until"})
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & Workspace::Partners) != 0)
            reload();
    });
    connect(this, &VenueDesk::filterChanged, this, &VenueDesk::showRows);
    reload();
}

void VenueDesk::reload()
{
    m_all = {};
    if (Store *store = Workspace::instance()->store()) {
        if (Result<VenueRegister> all = readVenuesAndTraining(*store))
            m_all = std::move(*all);
        else
            Workspace::instance()->report(all.error());
    }
    m_standings = standingsOn(m_all, partnersToday());
    if (chosen() == nullptr)
        m_selected = m_all.venues.empty() ? VenueId() : m_all.venues.front().id;
    showRows();
    Q_EMIT changed();
    Q_EMIT selectedChanged();
}

void VenueDesk::showRows()
{
    m_ofKind = m_kind.isEmpty() ? m_standings : standingsOn(m_all, partnersToday(), m_kind);
    std::vector<QString> keys;
    keys.reserve(m_ofKind.size());
    for (const VenueStanding &standing : m_ofKind)
        if (isShown(standing))
            keys.push_back(standing.venue->id.toString());
    m_rows.setKeys(keys, [this](std::span<const QString> asked) { return rowsOf(asked); });
}

bool VenueDesk::isShown(const VenueStanding &standing) const
{
    if (!m_standing.isEmpty() && toKey(standing.standing) != m_standing)
        return false;
    return m_text.isEmpty() || standing.venue->name.contains(m_text, Qt::CaseInsensitive) ||
           venueDetail(*standing.venue).contains(m_text, Qt::CaseInsensitive);
}

std::vector<QVariantList> VenueDesk::rowsOf(std::span<const QString> keys) const
{
    std::vector<QVariantList> rows;
    rows.reserve(keys.size());
    for (const QString &key : keys) {
        const Venue *venue = m_all.venue(VenueId::fromString(key));
        const auto standing = std::ranges::find(m_ofKind, venue, &VenueStanding::venue);
        if (standing != m_ofKind.end())
            rows.push_back({key, venue->name, venueDetail(*venue), toKey(standing->standing),
                            standingName(standing->standing), standingDetail(*standing)});
    }
    return rows;
}

std::vector<VenueVisit> VenueDesk::visitsTo(const VenueId &venue)
{
    Store *store = Workspace::instance()->store();
    auto visits = store != nullptr ? VenueRepository(*store).visitsTo(venue) : std::vector<VenueVisit>();
    if (!visits)
        Workspace::instance()->report(visits.error());
    return std::move(visits).value_or(std::vector<VenueVisit>());
}

void VenueDesk::select(const QString &venue)
{
    const VenueId id = VenueId::fromString(venue);
    if (id == m_selected)
        return;
    m_selected = id;
    Q_EMIT selectedChanged();
}

QVariantMap VenueDesk::card() const
{
    const Venue *venue = chosen();
    if (venue == nullptr)
        return {};
    const auto standing = std::ranges::find(m_standings, venue, &VenueStanding::venue);
    QVariantList schemes;
    for (const QString &scheme : m_all.schemes)
        schemes.append(QVariantMap{{QStringLiteral("name"), scheme},
                                   {QStringLiteral("in"), venue->schemes.contains(scheme, Qt::CaseInsensitive)}});
    const auto type = std::ranges::find(venueTypes(), venue->type);
    const GeoPoint point = toGeo(venue->point);
    return {{QStringLiteral("venue"), venue->id.toString()},
            {QStringLiteral("name"), venue->name},
            {QStringLiteral("type"), static_cast<int>(type - venueTypes().begin())},
            {QStringLiteral("typeName"), venueTypeName(venue->type)},
            {QStringLiteral("licence"), venue->licence},
            {QStringLiteral("postcode"), venue->postcode},
            {QStringLiteral("latitude"), point.latitude},
            {QStringLiteral("longitude"), point.longitude},
            {QStringLiteral("place"), venue->place > 0},
            {QStringLiteral("standing"), toKey(standing->standing)},
            {QStringLiteral("standingName"), standingName(standing->standing)},
            {QStringLiteral("schemes"), schemes},
            {QStringLiteral("trainings"), trainingRows(*standing)},
            {QStringLiteral("visits"), visitRows(visitsTo(venue->id))}};
}

QStringList VenueDesk::flags() const
{
    QStringList texts;
    for (const TrainedTwice &twice : trainedTwice(m_all))
        texts.append(twiceText(m_all, twice));
    return texts;
}

QStringList VenueDesk::kinds() const
{
    QStringList names;
    for (const TrainingKind &kind : m_all.kinds)
        names.append(kind.name);
    return names;
}

QStringList VenueDesk::typeNames()
{
    QStringList names;
    for (const Place::Kind kind : venueTypes())
        names.append(venueTypeName(kind));
    return names;
}

QStringList VenueDesk::visitKinds()
{
    return {visitKindName(VenueVisitKind::Routine), visitKindName(VenueVisitKind::Spiking),
            visitKindName(VenueVisitKind::AngelaTest)};
}

QString VenueDesk::summary() const
{
    int trained = 0;
    int soon = 0;
    for (const VenueStanding &standing : m_standings) {
        trained += standing.isTrained() ? 1 : 0;
        soon += standing.standing == Standing::Soon ? 1 : 0;
    }
    return tr("%1 venues, %2 trained, of them %3 lapsing within %4 days")
        .arg(m_all.venues.size())
        .arg(trained)
        .arg(soon)
        .arg(SoonLapseDays);
}

QString VenueDesk::saveVenue(const QVariantMap &typed)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return tr("No file is open.");
    const Venue *before = m_all.venue(VenueId::fromString(typed.value(QStringLiteral("venue")).toString()));
    Venue venue = before != nullptr ? *before : Venue{.id = store->makeId<VenueId>(), .name = {}};
    venue.name = typed.value(QStringLiteral("name")).toString().simplified();
    venue.licence = typed.value(QStringLiteral("licence")).toString().simplified();
    const QString postcode = typed.value(QStringLiteral("postcode"), venue.postcode).toString().simplified();
    venue.postcode = postcodeIn(postcode);
    if (venue.postcode.isEmpty() && !postcode.isEmpty())
        return tr("“%1” is no postcode: leave it empty, or write it as SE1 7PB.").arg(postcode);
    const int type = typed.value(QStringLiteral("type")).toInt();
    venue.type = type >= 0 && type < static_cast<int>(venueTypes().size()) ? venueTypes()[static_cast<size_t>(type)]
                                                                           : Place::Kind::Other;
    if (typed.contains(QStringLiteral("latitude"))) {
        const GeoPoint point{typed.value(QStringLiteral("latitude")).toDouble(),
                             typed.value(QStringLiteral("longitude")).toDouble()};
        venue.point = isInGreatBritain(point) ? toGrid(point) : GridPoint();
    }
    if (QString fault = venueFault(venue); !fault.isEmpty())
        return fault;
    const QString text = before != nullptr ? tr("Change %1").arg(venue.name) : tr("Add %1").arg(venue.name);
    QString why = pushStoreChange(text, venueStep(venue, venue.id),
                                  venueStep(before != nullptr ? std::optional(*before) : std::nullopt, venue.id),
                                  Workspace::Partners);
    if (why.isEmpty())
        select(venue.id.toString());
    return why;
}

QString VenueDesk::removeVenue(const QString &venue)
{
    const Venue *before = m_all.venue(VenueId::fromString(venue));
    if (before == nullptr)
        return tr("Choose a venue first.");
    const auto putBack = [kept = *before, visits = visitsTo(before->id)](Store &store) {
        VenueRepository venues(store);
        Result<void> done = venues.save(kept);
        for (const VenueVisit &visit : visits)
            done = done.and_then([&] { return venues.saveVisit(visit); });
        return done;
    };
    return pushStoreChange(tr("Remove %1").arg(before->name), venueStep(std::nullopt, before->id), putBack,
                           Workspace::Partners);
}

QString VenueDesk::setScheme(const QString &venue, const QString &scheme, bool in)
{
    const Venue *before = m_all.venue(VenueId::fromString(venue));
    if (before == nullptr)
        return tr("Choose a venue first.");
    Venue after = *before;
    after.schemes.removeAll(scheme);
    if (in)
        after.schemes.append(scheme);
    return pushStoreChange(in ? tr("%1 joins %2").arg(before->name, scheme)
                              : tr("%1 leaves %2").arg(before->name, scheme),
                           venueStep(after, after.id), venueStep(*before, before->id), Workspace::Partners);
}

QString VenueDesk::addScheme(const QString &name)
{
    const QString scheme = name.simplified();
    return pushStoreChange(
        tr("Add the scheme %1").arg(scheme),
        [scheme](Store &store) { return VenueRepository(store).addScheme(scheme); },
        [scheme](Store &store) { return VenueRepository(store).removeScheme(scheme); }, Workspace::Partners);
}

QString VenueDesk::removeScheme(const QString &name)
{
    return pushStoreChange(
        tr("Remove the scheme %1").arg(name),
        [name](Store &store) { return VenueRepository(store).removeScheme(name); },
        [name](Store &store) { return VenueRepository(store).addScheme(name); }, Workspace::Partners);
}

QString VenueDesk::saveVisit(const QVariantMap &typed)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr || chosen() == nullptr)
        return tr("Choose a venue first.");
    VenueVisit visit{.id = store->makeId<VenueVisitId>(),
                     .venue = m_selected,
                     .kind = static_cast<VenueVisitKind>(std::clamp(typed.value(QStringLiteral("kind")).toInt(), 0, 2)),
                     .on = QDate::fromString(typed.value(QStringLiteral("on")).toString(), Qt::ISODate),
                     .score = std::nullopt,
                     .officer = typed.value(QStringLiteral("officer")).toString().trimmed()};
    if (const QString score = typed.value(QStringLiteral("score")).toString().trimmed(); !score.isEmpty()) {
        bool isNumber = false;
        visit.score = score.toInt(&isNumber);
        if (!isNumber)
            return tr("A score is 0 to 10.");
    }
    if (QString fault = visitFault(visit, partnersToday()); !fault.isEmpty())
        return fault;
    return pushStoreChange(
        tr("Note a visit to %1").arg(chosen()->name),
        [visit](Store &open) { return VenueRepository(open).saveVisit(visit); },
        [visit](Store &open) { return VenueRepository(open).removeVisit(visit.id); }, Workspace::Partners);
}

QString VenueDesk::removeVisit(const QString &visit)
{
    const std::vector<VenueVisit> visits = visitsTo(m_selected);
    const auto found = std::ranges::find(visits, VenueVisitId::fromString(visit), &VenueVisit::id);
    if (found == visits.end())
        return tr("The visit is gone already.");
    return pushStoreChange(
        tr("Remove a visit"), [id = found->id](Store &store) { return VenueRepository(store).removeVisit(id); },
        [kept = *found](Store &store) { return VenueRepository(store).saveVisit(kept); }, Workspace::Partners);
}

void VenueDesk::exportCsv(const QUrl &file)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return;
    const Result<VenueRegister> all = readVenueRegister(*store);
    if (!all)
        return Workspace::instance()->report(all.error());
    const QString path = file.toLocalFile();
    const Result<void> written = writeFile(path, venuesCsv(*all, partnersToday(), Workspace::instance()->isExercise()));
    if (!written)
        return Workspace::instance()->report(written.error());
    m_notice = tr("Written: %1").arg(path);
    Q_EMIT noticeChanged();
}

QVariantMap VenueDesk::draft(const QString &form)
{
    return partnersDraft(form);
}

void VenueDesk::keepDraft(const QString &form, const QVariantMap &typed)
{
    keepPartnersDraft(form, typed);
}

} // namespace lantern
