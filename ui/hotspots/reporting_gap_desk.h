#pragma once

#include "hotspot/reporting_gap.h"
#include "hotspots/hotspots_model.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace lantern
{

// The reporting gap of the Hotspots screen, over the months that the places are ranked by. Worked out on a worker whenever
// something of it changes, as long as it is wanted; the map shows it too.
class ReportingGapDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::HotspotsModel *places READ places WRITE setPlaces NOTIFY askedChanged)
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY askedChanged)       // somebody looks at it
    Q_PROPERTY(int cellWidth READ cellWidth WRITE setCellWidth NOTIFY askedChanged) // metres
    Q_PROPERTY(bool streetSafe READ countsStreetSafe WRITE setStreetSafe NOTIFY askedChanged)
    Q_PROPERTY(bool walkConcerns READ countsWalkConcerns WRITE setWalkConcerns NOTIFY askedChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY foundChanged)
    Q_PROPERTY(bool found READ hasFound NOTIFY foundChanged)
    Q_PROPERTY(QString refusal READ refusal NOTIFY foundChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY foundChanged)      // months, reports, offences
    Q_PROPERTY(QVariantList classes READ classes NOTIFY foundChanged) // {name, hexagons}
    // The hexagons farthest from what is expected, both ways: {name, title, figures, detail, latitude, longitude}.
    Q_PROPERTY(QVariantList farthest READ farthest NOTIFY foundChanged)

public:
    explicit ReportingGapDesk(QObject *parent = nullptr);

    [[nodiscard]] HotspotsModel *places() const { return m_places; }
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    [[nodiscard]] int cellWidth() const { return static_cast<int>(m_options.cellWidthMetres); }
    [[nodiscard]] bool countsStreetSafe() const { return m_options.streetSafe; }
    [[nodiscard]] bool countsWalkConcerns() const { return m_options.walkConcerns; }
    void setPlaces(HotspotsModel *places);
    void setWanted(bool wanted);
    void setCellWidth(int metres);
    void setStreetSafe(bool counts);
    void setWalkConcerns(bool counts);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool hasFound() const { return m_found != nullptr; }
    [[nodiscard]] QString refusal() const { return m_refusal; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QVariantList classes() const;
    [[nodiscard]] QVariantList farthest() const { return m_farthest; }

Q_SIGNALS:
    void askedChanged();
    void foundChanged();

private:
    using Reports = std::shared_ptr<const std::vector<PublicReport>>;
    // What a worker found, with what it read on the way.
    struct Answer
    {
        Reports reports;
        std::shared_ptr<const ReportingGap> gap;
        QString refusal;
    };
    [[nodiscard]] static Result<Answer> answer(const StoreOptions &file, Reports reports, const Recorded &recorded,
                                               const ReportingGapOptions &options);
    void ask();
    void take(const Result<Answer> &answer);
    void clear();
    [[nodiscard]] QVariantMap rowOf(const GapCell &cell, QSet<QString> &taken) const;

    HotspotsModel *m_places = nullptr;
    bool m_wanted = false;
    ReportingGapOptions m_options;
    Reports m_reports; // none until they are read
    bool m_busy = false;
    quint64 m_ticket = 0;
    std::shared_ptr<const Recorded> m_askedOf;
    ReportingGapOptions m_asked;
    QString m_refusal;
    std::shared_ptr<const ReportingGap> m_found;
    QVariantList m_farthest;
};

} // namespace lantern
