#pragma once

#include "commands/workspace.h"
#include "map/map_painter.h"
#include "map/map_sources.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QQmlEngine;
class QJSEngine;

namespace lantern
{

// What the map shows, read on a worker: the ground (everything the file holds) and the work on it (hexagons, hotspots, the
// plan's routes), each an immutable scene, so that an edit of the plan never rebuilds the ground.
struct MapScenes
{
    std::shared_ptr<const MapScene> ground;
    std::shared_ptr<const MapScene> work;
    std::shared_ptr<const RasterGround> pack = {}; // the user's own pictures of the ground, if any
};

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
    Q_PROPERTY(QStringList absent READ absent NOTIFY scenesChanged)  // what is not there, and which import would fill it
    Q_PROPERTY(quint64 revision READ revision NOTIFY scenesChanged) // of what is drawn
    Q_PROPERTY(int hotspotCount READ hotspotCount NOTIFY hotspotsChanged)
    Q_PROPERTY(
        QVariantList stops READ stops NOTIFY planChanged) // of the plan: {label, mode, team, latitude, longitude}
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
    // What is within some metres of a point, nearest first, of the layers named: {kind, title, detail, latitude, longitude}.
    Q_INVOKABLE [[nodiscard]] QVariantList at(double latitude, double longitude, double metres,
                                              const QList<int> &layers) const;
    // A hotspot by its id: {rank, name, latitude, longitude}; empty if there is none.
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
    // Asks the shell for its search.
    Q_INVOKABLE void askSearch();
    // Latitude and longitude window of all that there is, and of a hotspot: {west, south, east, north}, empty if nothing is.
    Q_INVOKABLE [[nodiscard]] QVariantMap bounds() const;
    Q_INVOKABLE [[nodiscard]] QVariantMap boundsOf(const QString &hotspot) const;

Q_SIGNALS:
    void loadingChanged();
    void scenesChanged();
    void hotspotsChanged();
    void planChanged();
    void viewChanged();
    void goToAsked(double latitude, double longitude, double zoom);
    void soughtChanged();
    void searchAsked();

private:
    void follow(int aggregates);
    void followSources();
    [[nodiscard]] QVariantMap packBounds() const;
    void loadGround();
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
