#pragma once

#include "commands/asking.h"
#include "evaluation/evaluation.h"
#include "store/plan_repository.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// What came of something that was done at some places: the question, and the newest answer to it.
class EvaluationDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY answerChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool hasOffences READ hasOffences NOTIFY heldChanged)
    Q_PROPERTY(bool hasBothSources READ hasBothSources NOTIFY heldChanged)
    Q_PROPERTY(QStringList setNames READ setNames NOTIFY heldChanged) // newest first
    Q_PROPERTY(QStringList operationNames READ operationNames CONSTANT)
    // The question.
    Q_PROPERTY(int subject READ subject WRITE setSubject NOTIFY questionChanged) // 0 hotspots, 1 a site, 2 an operation
    Q_PROPERTY(int set READ set WRITE setSet NOTIFY questionChanged)             // place in setNames
    Q_PROPERTY(QVariantList hotspots READ hotspots NOTIFY questionChanged)       // {rank, name, chosen} of the set
    Q_PROPERTY(QString site READ site WRITE setSite NOTIFY questionChanged)
    Q_PROPERTY(QVariantList sitesFound READ sitesFound NOTIFY questionChanged) // {name, text} that the site may be
    Q_PROPERTY(int radius READ radius WRITE setRadius NOTIFY questionChanged)  // metres
    Q_PROPERTY(int operation READ operation WRITE setOperation NOTIFY questionChanged)
    Q_PROPERTY(bool counts READ isCounts WRITE setCounts NOTIFY questionChanged) // the source
    Q_PROPERTY(QStringList monthNames READ monthNames NOTIFY questionChanged)    // of the source, oldest first
    Q_PROPERTY(bool vawgOnly READ isVawgOnly WRITE setVawgOnly NOTIFY questionChanged)
    Q_PROPERTY(int buffer READ buffer WRITE setBuffer NOTIFY questionChanged) // metres
    Q_PROPERTY(bool compared READ isCompared WRITE setCompared NOTIFY questionChanged)
    // The answer.
    Q_PROPERTY(bool answered READ isAnswered NOTIFY answerChanged)
    Q_PROPERTY(QString name READ name NOTIFY answerChanged)
    Q_PROPERTY(QString verdict READ verdict NOTIFY answerChanged) // toKey(Verdict)
    Q_PROPERTY(QString sentence READ sentence NOTIFY answerChanged)
    Q_PROPERTY(QString displacement READ displacement NOTIFY answerChanged)
    Q_PROPERTY(QStringList cautions READ cautions NOTIFY answerChanged)
    Q_PROPERTY(QStringList method READ method NOTIFY answerChanged)
    // As in evaluation_rows.h.
    Q_PROPERTY(QVariantList windows READ windows NOTIFY answerChanged)
    Q_PROPERTY(QVariantList estimates READ estimates NOTIFY answerChanged)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY answerChanged)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY answerChanged)
    Q_PROPERTY(QVariantList areas READ areas NOTIFY answerChanged)

public:
    explicit EvaluationDesk(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] bool isBusy() const { return m_asking.isBusy(); }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] bool hasOffences() const { return held().first.isValid(); }
    [[nodiscard]] bool hasBothSources() const { return m_offences.first.isValid() && m_counts.first.isValid(); }
    [[nodiscard]] QStringList setNames() const;
    [[nodiscard]] QStringList operationNames() const;

    [[nodiscard]] int subject() const { return static_cast<int>(m_question.subject); }
    void setSubject(int subject);
    [[nodiscard]] int set() const;
    void setSet(int place);
    [[nodiscard]] QVariantList hotspots() const;
    [[nodiscard]] QString site() const { return m_question.site; }
    void setSite(const QString &site);
    [[nodiscard]] QVariantList sitesFound() const;
    [[nodiscard]] int radius() const { return qRound(m_question.radiusMetres); }
    void setRadius(int metres);
    [[nodiscard]] int operation() const { return static_cast<int>(m_question.operation); }
    void setOperation(int operation);
    [[nodiscard]] bool isCounts() const { return m_question.source == QLatin1StringView("counts"); }
    void setCounts(bool counts);
    [[nodiscard]] QStringList monthNames() const;
    [[nodiscard]] bool isVawgOnly() const { return m_question.vawgOnly; }
    void setVawgOnly(bool only);
    [[nodiscard]] int buffer() const { return qRound(m_question.bufferMetres); }
    void setBuffer(int metres);
    [[nodiscard]] bool isCompared() const { return m_question.compared; }
    void setCompared(bool compared);

    [[nodiscard]] bool isAnswered() const { return !m_answer.months.empty(); }
    [[nodiscard]] QString name() const { return m_answer.name; }
    [[nodiscard]] QString verdict() const { return toKey(m_answer.figures.verdict); }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString displacement() const;
    [[nodiscard]] QStringList cautions() const { return m_answer.cautions; }
    [[nodiscard]] QStringList method() const;
    [[nodiscard]] QVariantList windows() const;
    [[nodiscard]] QVariantList estimates() const;
    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] QVariantList steps() const;
    [[nodiscard]] QVariantList areas() const;
    [[nodiscard]] const Evaluation &answer() const { return m_answer; }

    // A hotspot of the set is evaluated with the others, or not; the last one stays.
    Q_INVOKABLE void chooseHotspot(int rank, bool chosen);
    // One of sitesFound().
    Q_INVOKABLE void chooseSite(int place);
    // A CCTV site since it went live, and runs: {name, latitude, longitude, radius, since (ISO)}. Says so where nothing is recorded yet
    // since then.
    Q_INVOKABLE void evaluateSite(const QString &site);
    // An end of a window ("beforeFirst", …): as a day, or as a month by its place in monthNames.
    Q_INVOKABLE void setDay(const QString &end, const QString &iso);
    Q_INVOKABLE void setMonth(const QString &end, int place);
    // A window's end, ISO; empty before the first answer.
    Q_INVOKABLE [[nodiscard]] QString dayOf(const QString &end) const;
    // The place of a window's end in monthNames; −1 before the first answer.
    Q_INVOKABLE [[nodiscard]] int monthOf(const QString &end) const;
    // An area is compared with, or not; evaluates again.
    Q_INVOKABLE void chooseArea(const QString &cell, bool chosen);
    Q_INVOKABLE void run();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void exportCsv(const QUrl &file);
    Q_INVOKABLE void exportPdf(const QUrl &file);

Q_SIGNALS:
    void activeChanged();
    void busyChanged();
    void progressChanged();
    void heldChanged();
    void questionChanged();
    void answerChanged();
    void noticeChanged();

private:
    [[nodiscard]] Period held() const { return isCounts() ? m_counts : m_offences; }
    void follow(int aggregates);
    [[nodiscard]] DayWindow recordedSince(const QDate &day) const; // at most a year; not valid where nothing is
    void readHeld();
    void readSets();
    void ask(bool anew);
    void take(const Result<Evaluation> &answer);
    void say(const QString &notice);

    Asking m_asking;
    EvaluationQuestion m_question;
    std::vector<HotspotSetSummary> m_sets;
    std::vector<std::pair<int, QString>> m_hotspots; // rank and name, of the set
    std::vector<GazetteerEntry> m_sites;
    Period m_offences;
    Period m_counts;
    Evaluation m_answer;
    QString m_failure;
    QString m_notice;
    double m_progress = 0;
    bool m_active = false;
};

} // namespace lantern
