#include "intake/batch_writer.h"

#include "intake/file_reading.h"
#include "store/harm_table_repository.h"
#include "store/plan_repository.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lantern
{

BatchWriter::BatchWriter(Store &store)
    : m_store(store)
    , m_offences(store)
    , m_places(store)
{
}

void BatchWriter::startFile(const QString &path)
{
    m_path = path;
    m_classIds.clear();
    m_placeNameIds.assign(1, 0);
    m_streetIds.clear();
    m_accepted = 0;
    m_leftOut = 0;
    m_refused = 0;
    m_refusals.clear();
    m_notes.clear();
}

Result<void> BatchWriter::write(Batch &&batch)
{
    auto added =
        std::visit([this](auto &&content) { return add(std::forward<decltype(content)>(content)); }, std::move(batch));
    if (!added)
        return std::unexpected(added.error());
    m_accepted += *added;
    return {};
}

Result<void> BatchWriter::endFile(FileSummary &summary, std::vector<Refusal> &refusals)
{
    summary.accepted = m_accepted;
    summary.leftOut += m_leftOut;
    summary.refused += m_refused;
    summary.duplicate = summary.read - summary.accepted - summary.refused - summary.leftOut;
    refusals.insert(refusals.end(), std::make_move_iterator(m_refusals.begin()),
                    std::make_move_iterator(m_refusals.end()));
    m_refusals.clear();
    if (!m_notes.isEmpty())
        summary.note =
            (summary.note.isEmpty() ? m_notes : QStringList(summary.note) + m_notes).join(QStringLiteral("; "));
    if (summary.accepted == 0)
        return {};
    return m_offences.addImportedFile({.name = QFileInfo(summary.path).fileName(),
                                       .kind = summary.kind,
                                       .at = m_store.clock().now(),
                                       .read = summary.read,
                                       .accepted = summary.accepted,
                                       .duplicate = summary.duplicate,
                                       .refused = summary.refused});
}

Result<void> BatchWriter::learnClasses(const QStringList &names)
{
    for (const QString &name : names) {
        const auto id = m_offences.classId(name);
        if (!id)
            return std::unexpected(id.error());
        m_classIds.push_back(*id);
    }
    return {};
}

Result<void> BatchWriter::learnPlaceNames(const QStringList &names)
{
    for (const QString &name : names) {
        const auto id = m_offences.placeNameId(name);
        if (!id)
            return std::unexpected(id.error());
        m_placeNameIds.push_back(*id);
    }
    return {};
}

Result<qint64> BatchWriter::add(OffenceBatch &&batch)
{
    if (const auto learned = learnClasses(batch.newClasses); !learned)
        return std::unexpected(learned.error());
    if (const auto learned = learnPlaceNames(batch.newPlaceNames); !learned)
        return std::unexpected(learned.error());
    for (Offence &offence : batch.offences) {
        offence.classId = m_classIds[static_cast<size_t>(offence.classId)];
        offence.placeNameId = m_placeNameIds[static_cast<size_t>(offence.placeNameId)];
    }
    return m_offences.addOffences(batch.offences);
}

Result<qint64> BatchWriter::add(CountBatch &&batch)
{
    if (const auto learned = learnClasses(batch.newClasses); !learned)
        return std::unexpected(learned.error());
    for (OffenceCount &count : batch.counts)
        count.classId = m_classIds[static_cast<size_t>(count.classId)];
    return m_offences.addCounts(batch.counts);
}

Result<qint64> BatchWriter::add(std::vector<StreetSafeReport> &&reports)
{
    return m_offences.addStreetSafe(reports);
}

Result<qint64> BatchWriter::add(std::vector<Boundary> &&boundaries)
{
    return m_places.addBoundaries(boundaries);
}

Result<qint64> BatchWriter::add(std::vector<Street> &&streets)
{
    return m_places.addStreets(streets);
}

Result<qint64> BatchWriter::add(std::vector<Place> &&places)
{
    return m_places.addPlaces(places);
}

Result<qint64> BatchWriter::add(std::vector<BaseFeature> &&features)
{
    return m_places.addBaseFeatures(features);
}

Result<qint64> BatchWriter::add(std::vector<GazetteerEntry> &&entries)
{
    return m_places.addGazetteer(entries);
}

Result<void> BatchWriter::learnStreets()
{
    if (!m_streetIds.isEmpty())
        return {};
    const auto streets = m_places.streets();
    if (!streets)
        return std::unexpected(streets.error());
    for (const Street &street : *streets)
        m_streetIds.insert(street.sourceId);
    return {};
}

Result<qint64> BatchWriter::add(StreetAttributes &&attributes)
{
    if (const auto learned = learnStreets(); !learned)
        return std::unexpected(learned.error());
    std::vector<Street> known;
    for (size_t i = 0; i < attributes.streets.size(); ++i) {
        Street &street = attributes.streets[i];
        if (!m_streetIds.contains(street.sourceId))
            refuse(attributes.lines[i],
                   QCoreApplication::translate("Intake", "no street has this id: import the streets first"));
        else if (street.name.isEmpty() && street.streetClass == Street::Class::Unknown)
            ++m_leftOut;
        else
            known.push_back(std::move(street));
    }
    return m_places.completeStreets(known);
}

// A set's id is made of its content, so the same outlines are the same set; one that has been edited since stays as it
// is.
Result<qint64> BatchWriter::add(HotspotSet &&set)
{
    HotspotRepository repository(m_store);
    const auto sets = repository.list();
    if (!sets)
        return std::unexpected(sets.error());
    for (const HotspotSetSummary &existing : *sets) {
        if (existing.id == set.id)
            return 0;
    }
    set.createdAt = m_store.clock().now();
    if (const auto saved = repository.save(set); !saved)
        return std::unexpected(saved.error());
    return static_cast<qint64>(set.hotspots.size());
}

// A row counts as known if one of its titles is a class of this file. Classes of data.police.uk that mix many offences are in no
// index of offences: in a table of days they keep the built-in figure, which is made out of such an index, and its range.
Result<qint64> BatchWriter::add(HarmTableBatch &&batch)
{
    const auto classes = m_offences.classes();
    if (!classes)
        return std::unexpected(classes.error());
    QHash<QString, const OffenceClass *> byName;
    for (const OffenceClass &offenceClass : *classes)
        byName.insert(offenceClass.name.toLower(), &offenceClass);
    std::vector<HarmWeight> weights;
    qint64 unknown = 0;
    for (const HarmFigure &figure : batch.figures) {
        bool known = false;
        for (const QString &title : figure.titles) {
            known = known || byName.remove(title.toLower());
            weights.push_back({title, figure.low, figure.weight, figure.high});
        }
        unknown += known ? 0 : 1;
    }
    int mixed = 0;
    for (const OffenceClass *left : std::as_const(byName)) {
        if (batch.table.unit != HarmUnit::Days || !left->harmLow || !left->harmHigh)
            continue;
        weights.push_back({left->name, *left->harmLow, left->harmDays, *left->harmHigh});
        ++mixed;
    }
    if (unknown > 0)
        m_notes.append(QCoreApplication::translate(
                           "Intake", "%1 rows weigh classes that no record of this file has yet; they are kept")
                           .arg(unknown));
    if (mixed > 0)
        m_notes.append(QCoreApplication::translate(
                           "Intake", "%1 classes that mix many offences keep the built-in figure and its range")
                           .arg(mixed));
    const auto added = HarmTableRepository(m_store).add(batch.table, weights);
    if (!added)
        return std::unexpected(added.error());
    return *added ? static_cast<qint64>(batch.figures.size()) : 0;
}

Result<qint64> BatchWriter::add(std::vector<VawgCount> &&counts)
{
    return VawgSeriesRepository(m_store).add(counts);
}

void BatchWriter::refuse(qint64 line, const QString &reason)
{
    ++m_refused;
    if (static_cast<qint64>(m_refusals.size()) < mostRefusalsKept)
        m_refusals.push_back({.file = m_path, .line = line, .column = 0, .reason = reason});
}

} // namespace lantern
