#pragma once

#include "commands/workspace.h"
#include "map/layer_stack.h"
#include "map/map_sources.h"
#include "map/time_filter.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QQmlEngine;
class QJSEngine;

namespace lantern
{

// The one map of the program: every pane shows it and shares its position.
class MapModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY scenesChanged)
    Q_PROPERTY(double latitude READ latitude NOTIFY viewChanged)
    Q_PROPERTY(double longitude READ longitude NOTIFY viewChanged)
    Q_PROPERTY(double zoom READ zoom NOTIFY viewChanged)
    Q_PROPERTY(QString attribution READ attribution NOTIFY scenesChanged)
    Q_PROPERTY(QStringList absent READ absent NOTIFY scenesChanged) // what is not there, and which import would fill it
    Q_PROPERTY(quint64 revision READ revision NOTIFY scenesChanged) // of what is drawn
    Q_PROPERTY(int hotspotCount READ hotspotCount NOTIFY hotspotsChanged)
    Q_PROPERTY(
        QVariantList stops READ stops NOTIFY planChanged) // of the plan: {label, mode, team, latitude, longitude}
    // Of the records that are shown: {firstMonth, lastMonth (Month::index()), days (0 is Monday), fromHour, untilHour}, each pair there
    // only where it is not all; empty for all of them.
    Q_PROPERTY(QVariantMap timeFilter READ timeFilter WRITE setTimeFilter NOTIFY timeFilterChanged)
    // Of all records: {firstMonth, lastMonth, offences, behaviour, reports}, the last three how many have no hour; empty without records.
    Q_PROPERTY(QVariantMap recordTimes READ recordTimes NOTIFY recordTimesChanged)
    Q_PROPERTY(QVariantMap sought READ sought NOTIFY soughtChanged) // {name, latitude, longitude}; empty if nothing is

public:
    explicit MapModel(QObject *parent); // without default, so that QML asks create()
    ~MapModel() override;
    static MapModel *instance();
    static MapModel *create(QQmlEngine *, QJSEngine *);

    [[nodiscard]] bool isLoading() const { return m_loading > 0; }
    [[nodiscard]] bool isEmpty() const;
    // The user's own pictures and style of the map.
    [[nodiscard]] MapSources *sources() const { return m_sources; }
    [[nodiscard]] const MapScenes &scenes() const { return m_scenes; }
    // Grows with every change of what is drawn.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] double latitude() const { return m_latitude; }
    [[nodiscard]] double longitude() const { return m_longitude; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QString attribution() const;
    [[nodiscard]] QStringList absent() const;
    [[nodiscard]] int hotspotCount() const { return static_cast<int>(m_work.hotspots.hotspots.size()); }
    [[nodiscard]] QVariantList stops() const;
    // Kept with the user's other settings of the file.
    [[nodiscard]] QVariantMap timeFilter() const { return m_filterChosen; }
    void setTimeFilter(const QVariantMap &chosen);
    [[nodiscard]] QVariantMap recordTimes() const;
    // The place that somebody looked for and went to.
    [[nodiscard]] QVariantMap sought() const { return m_sought; }

    // What was found out from the records, and the places ranked out of it.
    void showFindings(const MapScene::Findings &findings);
    void showHotspots(const HotspotSet &set);
    // What was found out on request; nothing takes it off the map.
    void showNearRepeat(const std::shared_ptr<const NearRepeat> &found);
    void showChange(const std::shared_ptr<const ChangeOverTime> &change);
    void showReportingGap(const std::shared_ptr<const ReportingGap> &gap);
    // The series that a screen has chosen, beside the accepted ones of the file; one without points takes it away.
    void showSeries(const MapScene::Series &chosen);
    // The plan as it stands on the screen, with a line per team along the streets; without lines, straight from stop to stop
    // where they are not known from before.
    void showPlan(const Plan &plan, const std::vector<Line> &routes = {});

    // The legend of the hexagons, the density or the significance (MapLayer value), lowest first: {title, steps: {text,
    // colour}}; without steps where the layer shows nothing.
    Q_INVOKABLE [[nodiscard]] QVariantMap legend(int layer, bool dark) const;
    // The colours that the map is drawn with, by what they are of.
    Q_INVOKABLE [[nodiscard]] static QVariantMap inks(bool dark);
    // What is within some metres of a point, nearest first, of the layers named: {kind, title, detail, record, latitude,
    // longitude}; `record` as askRecord() takes it, or empty.
    Q_INVOKABLE [[nodiscard]] QVariantList at(double latitude, double longitude, double metres,
                                              const QList<int> &layers) const;
    // A team of the plan by its name: its way, along the streets where they are known, as {latitude, longitude}; empty without one.
    Q_INVOKABLE [[nodiscard]] QVariantList routeOf(const QString &team) const;
    // The same in dashes of some 30 m: a list of lines.
    Q_INVOKABLE [[nodiscard]] QVariantList dashesOf(const QString &team) const;
    // A hotspot by its id: {rank, name, reason, latitude, longitude}; empty if there is none.
    Q_INVOKABLE [[nodiscard]] QVariantMap hotspot(const QString &id) const;
    // The id of the hotspot whose centre is nearest to a point and within some metres of it; empty if none is.
    Q_INVOKABLE [[nodiscard]] QString hotspotAt(double latitude, double longitude, double metres) const;
    // The selected hotspot's outline for the map: list of rings, each of {latitude, longitude}.
    Q_INVOKABLE [[nodiscard]] QVariantList outlineOf(const QString &hotspot) const;
    // Where the user left the map (kept per file).
    Q_INVOKABLE void keepView(double latitude, double longitude, double zoom);
    // Asks the visible pane to go somewhere.
    Q_INVOKABLE void goTo(double latitude, double longitude, double zoom);
    // The same, close to a place that somebody looked for, which is marked until it is forgotten.
    Q_INVOKABLE void goToSought(const QString &name, double latitude, double longitude);
    Q_INVOKABLE void forgetSought();
    // Asks the visible pane for a saved view (see SavedViews).
    Q_INVOKABLE void showView(const QVariantMap &view) { Q_EMIT viewAsked(view); }
    // What a pane shows within its window ({west, south, east, north}, degrees), one thing after another as a keyboard goes through it:
    // hotspots by rank, the plan's visits (20 of each), then the rest layer by layer, at most `most` of each, the nearest to the middle
    // first: {layer, title, detail, latitude, longitude, hotspot (its id, of hotspots only)}.
    Q_INVOKABLE [[nodiscard]] QVariantList inTurn(const QVariantMap &window, const QList<int> &layers, int most) const;
    // The hotspots on the map, of a kept set or computed now, that are called like what was typed, or are of its rank ("hotspot 3"), by
    // rank: {name, kind, rank, metres (from where the user left the map), latitude, longitude}.
    Q_INVOKABLE [[nodiscard]] QVariantList hotspotsLike(const QString &typed) const;
    // Every layer, bottom to top, where nobody chose otherwise.
    Q_INVOKABLE [[nodiscard]] static QList<int> layerOrder() { return usualLayerOrder(); }
    // Along a line of {latitude, longitude}, there and on to its start again where it is closed: {metres, minutes (on foot), squareMetres}.
    Q_INVOKABLE [[nodiscard]] static QVariantMap measured(const QVariantList &points, bool closed);
    // "Mar 2026", of a Month::index().
    Q_INVOKABLE [[nodiscard]] static QString monthName(int index);
    // Asks the shell for its search.
    Q_INVOKABLE void askSearch();
    // Asks the shell for the screen of a record that was found on the map ("problem/…", as Workspace::wanted has it).
    Q_INVOKABLE void askRecord(const QString &record);
    // Latitude and longitude window of all that there is, and of a hotspot: {west, south, east, north}, empty if nothing is.
    Q_INVOKABLE [[nodiscard]] QVariantMap bounds() const;
    // Whether any of it, however far off, or of a picture that there is, may lie within such a window.
    Q_INVOKABLE [[nodiscard]] bool reaches(const QVariantMap &window) const;
    Q_INVOKABLE [[nodiscard]] QVariantMap boundsOf(const QString &hotspot) const;

Q_SIGNALS:
    void loadingChanged();
    void scenesChanged();
    void hotspotsChanged();
    void planChanged();
    void viewChanged();
    void goToAsked(double latitude, double longitude, double zoom);
    void soughtChanged();
    void timeFilterChanged();
    void recordTimesChanged();
    void viewAsked(const QVariantMap &view);
    void searchAsked();
    void recordAsked(const QString &screen);

private:
    void follow(int aggregates);
    void followSources();
    [[nodiscard]] QVariantMap packBounds() const;
    void loadGround();
    void showGround(quint64 ticket, const std::shared_ptr<const MapScene> &ground);
    void filterRecords();
    void takeTimeFilter(const QVariantMap &chosen);
    void restoreTimeFilter();
    void loadWork();
    void rebuildWork();
    void buildWork();
    [[nodiscard]] const Hotspot *find(const QString &hotspot) const;
    void setLoading(int by);
    void restoreView();

    MapSources *m_sources;
    MapScenes m_scenes;
    std::vector<MapScene::Series> m_acceptedSeries;
    MapScene::Series m_chosenSeries;
    MapScene::Content m_work; // findings, hotspots, plan and routes only
    std::shared_ptr<const MapScene> m_allRecords;
    RecordTimes m_recordTimes;
    QVariantMap m_filterChosen;
    TimeFilter m_filter;
    quint64 m_filterTicket = 0;
    quint64 m_revision = 1;
    quint64 m_groundTicket = 0;
    quint64 m_workTicket = 0;
    quint64 m_planTicket = 0; // of the plan that the screen showed
    QTimer m_gathering;       // of changes to the work
    bool m_building = false;  // a scene of the work
    bool m_stale = false;     // and something has changed since
    int m_loading = 0;
    bool m_viewKept = false;
    QVariantMap m_sought;
    double m_latitude = 51.5074; // Charing Cross, where London is measured from
    double m_longitude = -0.1278;
    double m_zoom = 13;
};

} // namespace lantern
