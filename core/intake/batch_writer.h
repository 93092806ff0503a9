#pragma once

#include "intake/batch.h"
#include "intake/importer.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"

#include <QHash>

namespace lantern
{

// Puts batches into the store, on the store's thread, and counts what was new.
class BatchWriter
{
public:
    explicit BatchWriter(Store &store);

    void startFile(const QString &path);
    [[nodiscard]] Result<void> write(Batch &&batch);
    // Adds what the store found out to what the reader counted, and records the file if it brought something.
    [[nodiscard]] Result<void> endFile(FileSummary &summary, std::vector<Refusal> &refusals);

private:
    [[nodiscard]] Result<qint64> add(OffenceBatch &&batch);
    [[nodiscard]] Result<qint64> add(CountBatch &&batch);
    [[nodiscard]] Result<qint64> add(std::vector<StreetSafeReport> &&reports);
    [[nodiscard]] Result<qint64> add(std::vector<Boundary> &&boundaries);
    [[nodiscard]] Result<qint64> add(std::vector<Street> &&streets);
    [[nodiscard]] Result<qint64> add(StreetAttributes &&attributes);
    [[nodiscard]] Result<qint64> add(std::vector<Place> &&places);
    [[nodiscard]] Result<qint64> add(std::vector<BaseFeature> &&features);
    [[nodiscard]] Result<qint64> add(std::vector<GazetteerEntry> &&entries);
    [[nodiscard]] Result<qint64> add(HotspotSet &&set);
    [[nodiscard]] Result<qint64> add(HarmTableBatch &&batch);
    [[nodiscard]] Result<qint64> add(std::vector<VawgCount> &&counts);
    [[nodiscard]] Result<void> learnClasses(const QStringList &names);
    [[nodiscard]] Result<void> learnPlaceNames(const QStringList &names);
    [[nodiscard]] Result<void> learnStreets();
    void refuse(qint64 line, const QString &reason);

    Store &m_store;
    OffenceRepository m_offences;
    PlaceRepository m_places;
    std::vector<int> m_classIds;     // of the current file's names
    std::vector<int> m_placeNameIds; // the same; the first is "none"
    QSet<QString> m_streetIds;
    QString m_path;
    QStringList m_notes;
    qint64 m_accepted = 0;
    qint64 m_leftOut = 0;
    qint64 m_refused = 0;
    std::vector<Refusal> m_refusals;
};

} // namespace lantern
