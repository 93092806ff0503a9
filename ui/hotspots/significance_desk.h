#pragma once

#include "hotspots/hotspots_model.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <stop_token>

namespace lantern
{

// How sure the hotspots are: what Gi* says of the hexagons, how that goes over the parts of the period, and on request the same by
// permutation. All on workers; an answer to another question takes what was found away.
class SignificanceDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::HotspotsModel *places READ places WRITE setPlaces NOTIFY askedChanged)
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY askedChanged) // somebody looks at the classes
    Q_PROPERTY(int parts READ parts WRITE setParts NOTIFY askedChanged)
    // Shares of ClassThresholds, per cent.
    Q_PROPERTY(int persistent READ persistent WRITE setPersistent NOTIFY askedChanged)
    Q_PROPERTY(int recent READ recent WRITE setRecent NOTIFY askedChanged)
    Q_PROPERTY(int former READ former WRITE setFormer NOTIFY askedChanged)
    Q_PROPERTY(int intermittent READ intermittent WRITE setIntermittent NOTIFY askedChanged)
    Q_PROPERTY(QVariantList classes READ classes NOTIFY classesChanged) // {name, rule, hexagons}
    Q_PROPERTY(QString refusal READ refusal NOTIFY classesChanged)      // why there are no classes

    Q_PROPERTY(QString summary READ summary NOTIFY testChanged)   // how many hexagons are hot
    Q_PROPERTY(QString selected READ selected NOTIFY testChanged) // what is known of the selected place's hexagon
    Q_PROPERTY(int permutations READ permutations WRITE setPermutations NOTIFY testChanged)
    Q_PROPERTY(int seed READ seed WRITE setSeed NOTIFY testChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY testChanged)
    Q_PROPERTY(bool tested READ isTested NOTIFY testChanged)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY testChanged) // the map shows the test instead
    Q_PROPERTY(QString testSummary READ testSummary NOTIFY testChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)

public:
    explicit SignificanceDesk(QObject *parent = nullptr);
    ~SignificanceDesk() override;

    [[nodiscard]] HotspotsModel *places() const { return m_places; }
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    [[nodiscard]] int parts() const { return m_thresholds.parts; }
    [[nodiscard]] int persistent() const;
    [[nodiscard]] int recent() const;
    [[nodiscard]] int former() const;
    [[nodiscard]] int intermittent() const;
    void setPlaces(HotspotsModel *places);
    void setWanted(bool wanted);
    void setParts(int parts);
    void setPersistent(int percent);
    void setRecent(int percent);
    void setFormer(int percent);
    void setIntermittent(int percent);
    [[nodiscard]] QVariantList classes() const;
    [[nodiscard]] QString refusal() const { return m_refusal; }

    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString selected() const;
    [[nodiscard]] int permutations() const { return m_permutations; }
    [[nodiscard]] int seed() const { return m_seed; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isTested() const { return m_test != nullptr; }
    [[nodiscard]] bool isShown() const { return m_shown; }
    [[nodiscard]] QString testSummary() const;
    [[nodiscard]] double progress() const { return *m_progress; }
    void setPermutations(int permutations);
    void setSeed(int seed);
    void setShown(bool shown);
    Q_INVOKABLE void run();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void askedChanged();
    void classesChanged();
    void testChanged();
    void progressChanged();

private:
    void followAnswer();
    void setShare(double ClassThresholds::*share, int percent);
    void classify();
    void takeClasses(const Result<ChangeOverTime> &found);
    void takeTest(const Result<PermutationTest> &found);

    HotspotsModel *m_places = nullptr;
    bool m_wanted = false;
    ClassThresholds m_thresholds;
    std::shared_ptr<const ChangeOverTime> m_change;
    QString m_refusal;
    std::stop_source m_classesStop;
    quint64 m_classesTicket = 0;
    bool m_classesStale = true;

    int m_permutations = 999;
    int m_seed = 1;
    bool m_busy = false;
    bool m_shown = false;
    QString m_testRefusal;
    std::shared_ptr<const PermutationTest> m_test;
    std::stop_source m_testStop;
    quint64 m_testTicket = 0;
    std::shared_ptr<std::atomic<double>> m_progress;
    QTimer m_watch;
};

} // namespace lantern
