#pragma once

#include "hotspot/near_repeat.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <stop_token>

namespace lantern
{

// The near-repeat test of the Hotspots screen: what is asked, its run on a worker, and what was found, which the map shows too.
class NearRepeatDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // The months asked about, as indices (12 × year + month − 1).
    Q_PROPERTY(int firstMonth MEMBER m_firstMonth NOTIFY askedChanged)
    Q_PROPERTY(int lastMonth MEMBER m_lastMonth NOTIFY askedChanged)
    Q_PROPERTY(int classId MEMBER m_classId NOTIFY askedChanged)   // 0 = all violence against women and girls
    Q_PROPERTY(QString metres MEMBER m_metres NOTIFY askedChanged) // upper edges: "100, 200, 400"
    Q_PROPERTY(QString days MEMBER m_days NOTIFY askedChanged)
    Q_PROPERTY(int permutations MEMBER m_permutations NOTIFY askedChanged)
    Q_PROPERTY(QString seed MEMBER m_seed NOTIFY askedChanged)
    Q_PROPERTY(QString asOf MEMBER m_asOf NOTIFY askedChanged)           // ISO date
    Q_PROPERTY(QString metresFault READ metresFault NOTIFY askedChanged) // empty if they are good
    Q_PROPERTY(QString daysFault READ daysFault NOTIFY askedChanged)
    Q_PROPERTY(QString seedFault READ seedFault NOTIFY askedChanged)
    Q_PROPERTY(bool valid READ isValid NOTIFY askedChanged)
    Q_PROPERTY(QVariantList classes READ classes NOTIFY classesChanged) // {id, name}
    Q_PROPERTY(bool busy READ isBusy NOTIFY foundChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(bool found READ hasFound NOTIFY foundChanged)
    Q_PROPERTY(QString refusal READ refusal NOTIFY foundChanged)
    Q_PROPERTY(QString tested READ tested NOTIFY foundChanged)       // what was tested, and what was left out
    Q_PROPERTY(QString risk READ risk NOTIFY foundChanged)           // what follows for the day
    Q_PROPERTY(bool outdated READ isOutdated NOTIFY outdatedChanged) // something else is asked than was answered
    Q_PROPERTY(
        QVariantList bands READ bands NOTIFY foundChanged) // {metres, days, observed, expected, ratio, p, elevated}

public:
    explicit NearRepeatDesk(QObject *parent = nullptr);
    ~NearRepeatDesk() override;

    [[nodiscard]] QString metresFault() const;
    [[nodiscard]] QString daysFault() const;
    [[nodiscard]] QString seedFault() const;
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] QVariantList classes() const { return m_classes; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] double progress() const { return *m_progress; }
    [[nodiscard]] bool hasFound() const { return m_found != nullptr; }
    [[nodiscard]] QString refusal() const { return m_refusal; }
    [[nodiscard]] QString tested() const;
    [[nodiscard]] QString risk() const;
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] QVariantList bands() const;

    // Asks; an older question that is still being worked out is stopped.
    Q_INVOKABLE void run();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void askedChanged();
    void classesChanged();
    void foundChanged();
    void progressChanged();
    void outdatedChanged();

private:
    void follow(int aggregates);
    void reset();
    void take(const Result<NearRepeat> &answer);
    void show(std::shared_ptr<const NearRepeat> found);
    [[nodiscard]] NearRepeatOptions asked() const;

    int m_firstMonth = 0;
    int m_lastMonth = 0;
    int m_classId = 0;
    QString m_metres = QStringLiteral("100, 200, 400");
    QString m_days = QStringLiteral("7, 14, 28");
    int m_permutations = 999;
    QString m_seed = QStringLiteral("1");
    QString m_asOf;
    QVariantList m_classes;
    bool m_busy = false;
    quint64 m_ticket = 0;
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<double>> m_progress; // written by the worker, which may outlive the desk
    QTimer m_watch;
    QString m_refusal;
    std::shared_ptr<const NearRepeat> m_found;
};

} // namespace lantern
