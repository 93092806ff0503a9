#include "partners/licence_desk.h"

#include "commands/aside.h"
#include "commands/workspace.h"
#include "partners/partners_forms.h"
#include "store/place_repository.h"
#include "store/venue_repository.h"

#include <QFileInfo>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr size_t MostShown = 200;

QString fateText(const LicenceRow &row)
{
    const auto outcome = row.outcome();
    if (!outcome)
        return LicenceDesk::tr("in doubt, left out");
    switch (*outcome) {
    case LicenceFate::Matched:
        return row.metres < 0 ? LicenceDesk::tr("new, matched by name")
                              : LicenceDesk::tr("new, matched at %1 m").arg(qRound(row.metres));
    case LicenceFate::Update:
        return LicenceDesk::tr("brought up to date");
    case LicenceFate::Same:
        return LicenceDesk::tr("as it is");
    case LicenceFate::New:
        break;
    }
    return LicenceDesk::tr("new");
}

Result<LicenceList> readAside(const StoreOptions &options, const QString &path, const QMap<QString, QString> &mapping)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Store>> store = Store::open(options, clock);
    if (!store)
        return std::unexpected(store.error());
    const Result<VenueRegister> all = readVenueRegister(**store);
    if (!all)
        return std::unexpected(all.error());
    const Result<std::vector<Place>> places = PlaceRepository(**store).places();
    if (!places)
        return std::unexpected(places.error());
    return readLicenceList(path, mapping, *all, *places);
}

// New venues go, changed ones are as they were.
Result<void> takeListBack(Store &store, const std::vector<Venue> &saved, const std::vector<Venue> &before)
{
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    VenueRepository venues(store);
    for (const Venue &venue : saved)
        if (!std::ranges::contains(before, venue.id, &Venue::id))
            if (const Result<void> removed = venues.remove(venue.id); !removed)
                return removed;
    if (!before.empty())
        if (const Result<void> restored = venues.saveAll(before); !restored)
            return restored;
    return transaction->commit();
}

} // namespace

LicenceDesk::LicenceDesk(QObject *parent)
    : QObject(parent)
    , m_rows({"line", "name", "detail", "fate"})
    , m_refused({"where", "reason"})
    , m_doubts({"name", "reason", "decision", "apart"})
{
}

QString LicenceDesk::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QVariantMap LicenceDesk::mapping() const
{
    QVariantMap all;
    for (auto column = m_mapping.begin(); column != m_mapping.end(); ++column)
        all.insert(column.key(), column.value());
    return all;
}

QStringList LicenceDesk::ourNames()
{
    return {tr("Name"),           tr("Type"),     tr("Licence reference"), tr("Postcode or address"),
            tr("Schemes (a; b)"), tr("Latitude"), tr("Longitude"),         tr("Easting"),
            tr("Northing")};
}

QStringList LicenceDesk::decisionNames()
{
    return {tr("Leave out"), tr("The same"), tr("Another")};
}

void LicenceDesk::look(const QUrl &file)
{
    m_path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    const Result<LicencePreview> preview = previewLicenceList(m_path);
    m_columns = preview ? preview->columns : QStringList();
    m_mapping = preview ? preview->suggested : QMap<QString, QString>();
    if (!preview)
        return show(std::unexpected(preview.error()));
    read();
}

void LicenceDesk::setColumn(const QString &ours, const QString &theirs)
{
    if (theirs.isEmpty())
        m_mapping.remove(ours);
    else
        m_mapping[ours] = theirs;
    read();
}

void LicenceDesk::read()
{
    const Workspace *workspace = Workspace::instance();
    if (!workspace->isOpen())
        return;
    m_busy = true;
    Q_EMIT changed();
    StoreOptions options = workspace->store()->options();
    options.readOnly = true;
    const quint64 ticket = ++m_ticket;
    runAside(
        this, [options, path = m_path, mapping = m_mapping] { return readAside(options, path, mapping); },
        [this, ticket](const Result<LicenceList> &list) {
            if (ticket == m_ticket)
                show(list);
        });
}

void LicenceDesk::show(const Result<LicenceList> &list)
{
    m_busy = false;
    m_failure = list ? QString() : list.error().message;
    m_list = list.value_or(LicenceList());
    std::vector<QVariantList> refused;
    for (const Refusal &refusal : std::span(m_list.refused).first(std::min(MostShown, m_list.refused.size())))
        refused.push_back({refusal.column > 0 ? tr("Line %1, column %2").arg(refusal.line).arg(refusal.column)
                                              : tr("Line %1").arg(refusal.line),
                           refusal.reason});
    m_refused.setRows(std::move(refused));
    showRows();
}

void LicenceDesk::showRows()
{
    std::vector<QVariantList> rows;
    for (const LicenceRow &row : std::span(m_list.rows).first(std::min(MostShown, m_list.rows.size())))
        rows.push_back(
            {row.line, row.venue.name,
             row.venue.licence.isEmpty()
                 ? tr("line %1 · %2").arg(row.line).arg(venueTypeName(row.venue.type))
                 : tr("line %1 · %2 · %3").arg(row.line).arg(venueTypeName(row.venue.type), row.venue.licence),
             fateText(row)});
    m_rows.setRows(std::move(rows));
    m_doubtRows.clear();
    std::vector<QVariantList> doubts;
    for (size_t at = 0; at < m_list.rows.size(); ++at) {
        const LicenceRow &row = m_list.rows[at];
        if (row.doubt == LicenceDoubt::None)
            continue;
        m_doubtRows.push_back(at);
        doubts.push_back({tr("%1 (line %2)").arg(row.venue.name).arg(row.line), licenceDoubtText(row),
                          static_cast<int>(row.decision), row.apart.has_value()});
    }
    m_doubts.setRows(std::move(doubts));
    m_summary = tr("%1 new, %2 new and matched to an imported place, %3 brought up to date, %4 as they are, %5 in "
                   "doubt and left "
                   "out, %6 refused")
                    .arg(m_list.count(LicenceFate::New))
                    .arg(m_list.count(LicenceFate::Matched))
                    .arg(m_list.count(LicenceFate::Update))
                    .arg(m_list.count(LicenceFate::Same))
                    .arg(m_list.leftOut())
                    .arg(m_list.refused.size());
    Q_EMIT changed();
}

void LicenceDesk::decideRow(size_t row, int decision)
{
    LicenceRow &decided = m_list.rows[row];
    const bool known = decision >= 0 && decision < decisionNames().size();
    if (known && (decided.apart || decision != static_cast<int>(LicenceDecision::Another)))
        decided.decision = static_cast<LicenceDecision>(decision);
}

void LicenceDesk::decide(int row, int decision)
{
    if (row < 0 || row >= static_cast<int>(m_doubtRows.size()))
        return;
    decideRow(m_doubtRows[static_cast<size_t>(row)], decision);
    showRows();
}

void LicenceDesk::decideAll(int decision)
{
    for (const size_t row : m_doubtRows)
        decideRow(row, decision);
    showRows();
}

QString LicenceDesk::take()
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr || !isReady())
        return tr("Nothing of the list is new.");
    const std::vector<Venue> saved = venuesToSave(m_list, *store);
    const Result<std::vector<Venue>> known = VenueRepository(*store).list();
    if (!known)
        return known.error().message;
    std::vector<Venue> before;
    std::ranges::copy_if(*known, std::back_inserter(before),
                         [&](const Venue &venue) { return std::ranges::contains(saved, venue.id, &Venue::id); });
    QString why = pushStoreChange(
        tr("Import %1").arg(fileName()), [saved](Store &open) { return VenueRepository(open).saveAll(saved); },
        [saved, before](Store &open) { return takeListBack(open, saved, before); }, Workspace::Partners);
    if (why.isEmpty())
        m_list = {};
    return why;
}

} // namespace lantern
