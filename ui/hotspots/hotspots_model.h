#pragma once

#include "hotspots/hotspot_card.h"
#include "hotspots/hotspots_question.h"
#include "hotspots/outline_editor.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <stop_token>

namespace lantern
{

// The ranked places of the Hotspots screen: computed on a worker from what the user asks for, or a set that was saved. The newest
// question wins: an older one still being worked out is stopped.
class HotspotsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::HotspotsQuestion *question READ question CONSTANT)
    Q_PROPERTY(lantern::HotspotCard *card READ card CONSTANT) // of the selected place
    Q_PROPERTY(lantern::OutlineEditor *editor READ editor CONSTANT)
    // The months that are asked about, and all there are, as month indices (12 × year + month − 1).
    Q_PROPERTY(int firstMonth READ firstMonth NOTIFY answerChanged)
    Q_PROPERTY(int lastMonth READ lastMonth NOTIFY answerChanged)
    Q_PROPERTY(int earliestMonth READ earliestMonth NOTIFY answerChanged)
    Q_PROPERTY(int latestMonth READ latestMonth NOTIFY answerChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(bool hasOffences READ hasOffences NOTIFY answerChanged)
    Q_PROPERTY(bool hoursInFile READ hasHours NOTIFY answerChanged)            // some offence has an hour
    Q_PROPERTY(QString dayAndNight READ dayAndNight NOTIFY dayAndNightChanged) // the selected place's ranks in both
    Q_PROPERTY(
        QString significance READ significance NOTIFY significanceChanged) // of the selected place: "z 5.2, hot: …"
    Q_PROPERTY(bool saved READ isSaved NOTIFY answerChanged)
    Q_PROPERTY(QString setName READ setName NOTIFY answerChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY answerChanged)       // period, source and how many there are
    Q_PROPERTY(QVariantList tables READ tables NOTIFY answerChanged)    // of weights: {id, name, version, source, unit}
    Q_PROPERTY(QString figureName READ figureName NOTIFY answerChanged) // "Harm days", "Offences", "Score"
    Q_PROPERTY(int bandwidth READ bandwidth NOTIFY layersChanged) // of the density that is shown, metres; 0 if none
    Q_PROPERTY(bool bandwidthByLikelihood READ isBandwidthByLikelihood NOTIFY layersChanged)
    Q_PROPERTY(QString caution READ caution NOTIFY answerChanged) // about the months, empty if there is nothing to know
    Q_PROPERTY(int count READ placeCount NOTIFY answerChanged)
    Q_PROPERTY(int selectedRow READ selectedRow WRITE select NOTIFY selectedChanged)
    Q_PROPERTY(QString selectedId READ selectedId NOTIFY selectedChanged)
    Q_PROPERTY(QVariantList savedSets READ savedSets NOTIFY savedSetsChanged) // {id, name, detail}

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        RankRole,
        NameRole,
        ReasonRole,
        ScoreRole,
        CountRole,
        ShareRole,
        RankChangeRole,
        MethodRole,
        LatitudeRole,
        LongitudeRole
    };
    Q_ENUM(Role)

    explicit HotspotsModel(QObject *parent = nullptr);
    ~HotspotsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] HotspotsQuestion *question() { return &m_question; }
    [[nodiscard]] HotspotCard *card() { return &m_card; }
    [[nodiscard]] OutlineEditor *editor() { return &m_editor; }
    [[nodiscard]] int firstMonth() const { return m_answer.analysis.period.first.index(); }
    [[nodiscard]] int lastMonth() const { return m_answer.analysis.period.last.index(); }
    [[nodiscard]] int earliestMonth() const { return allMonths().first.index(); }
    [[nodiscard]] int latestMonth() const { return allMonths().last.index(); }
    // "Nov 2025" of a month index.
    Q_INVOKABLE [[nodiscard]] static QString monthName(int index);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    // What the places are ranked out of, for whoever asks something else of it; empty before the first answer.
    [[nodiscard]] const std::shared_ptr<const Recorded> &recorded() const { return m_answer.recorded; }
    // What is asked, with period and source filled in.
    [[nodiscard]] AnalysisOptions options() const;
    [[nodiscard]] bool hasHours() const { return hasOffences() && m_answer.hasHours; }
    // The selected place, or null.
    [[nodiscard]] const Hotspot *selected() const;
    [[nodiscard]] QString dayAndNight() const;
    [[nodiscard]] QString significance() const;
    [[nodiscard]] const HotspotLayers &layers() const { return m_layers; }
    // Shows this significance on the map instead of the one that goes with the answer; null goes back to that.
    void showSignificance(const std::shared_ptr<const Significance> &instead);
    [[nodiscard]] bool hasOffences() const { return m_answer.hasOffences(); }
    [[nodiscard]] bool isSaved() const { return m_saved; }
    [[nodiscard]] QString setName() const { return m_set.name; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QVariantList tables() const;
    [[nodiscard]] QString figureName() const { return lantern::figureName(m_answer.analysis.table); }
    [[nodiscard]] int bandwidth() const;
    [[nodiscard]] bool isBandwidthByLikelihood() const { return m_layers.surface && m_layers.surface->byLikelihood; }
    [[nodiscard]] QString caution() const;
    [[nodiscard]] int placeCount() const { return static_cast<int>(m_set.hotspots.size()); }
    [[nodiscard]] int selectedRow() const { return m_selected; }
    [[nodiscard]] QString selectedId() const;
    [[nodiscard]] QVariantList savedSets() const { return m_savedSets; }

    Q_INVOKABLE void compute();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void selectId(const QString &id);
    // Keeps the set in the file under a name; undoable.
    Q_INVOKABLE void save(const QString &name);
    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE void removeSelected();
    // Starts changing the outline of the selected place; keepOutline() keeps it, undoable, unless it is refused.
    Q_INVOKABLE void editOutline();
    Q_INVOKABLE void keepOutline();
    // Shows a saved set; an empty id goes back to what is computed.
    Q_INVOKABLE void openSet(const QString &id);
    // Saves the set if it is not saved and makes it the one that plans start from.
    Q_INVOKABLE bool useInPlan();
    Q_INVOKABLE bool exportGeoJson(const QString &path);

Q_SIGNALS:
    void busyChanged();
    void answerChanged();
    void layersChanged();
    void dayAndNightChanged();
    void significanceChanged();
    void selectedChanged();
    void savedSetsChanged();

private:
    void follow(int aggregates);
    void take(const HotspotAnswer &answer);
    void workOutLayers(const Progress &progress);
    void workOutNightAndDay(const Progress &progress);
    void showFindings();
    void settle();
    [[nodiscard]] Period allMonths() const;
    // What a place is ranked by where that is not its score: "z 5.2", "1,200 /km²".
    [[nodiscard]] QString methodText(const Hotspot &hotspot) const;
    [[nodiscard]] int rankChange(const Hotspot &hotspot) const;
    void show(const HotspotSet &set, bool saved);
    void fill(const HotspotSet &set, bool saved);
    void tellRows();
    void reloadSaved();
    void showCard();
    [[nodiscard]] int otherRank(const Hotspot &hotspot) const;
    void edit(const QString &text, Result<HotspotSet> edited);

    HotspotsQuestion m_question;
    HotspotCard m_card;
    OutlineEditor m_editor;
    bool m_busy = false;
    bool m_saved = false;
    int m_selected = -1;
    QTimer m_telling; // of rows that changed
    int m_told = 0;   // rows
    quint64 m_ticket = 0;
    std::stop_source m_stop;
    HotspotAnswer m_answer;
    HotspotLayers m_layers;
    std::optional<NightAndDay> m_nightAndDay; // none while they are worked out
    std::shared_ptr<const Significance> m_significanceInstead;
    HotspotSet m_set; // what is shown: computed, or as saved
    QVariantList m_savedSets;
};

} // namespace lantern
