#pragma once

#include "commands/asking.h"
#include "tasking/deployment_paper.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// The night of the open plan as a whole: its debrief, which is typed here, what was planned and delivered at each place, and tracks. What is
// typed is kept in the file at once and survives a crash.
class NightDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // Whether somebody looks: the night is not read for nobody.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(QString title READ title NOTIFY nightChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY nightChanged)
    // {place, visits, minutes, track, missed}
    Q_PROPERTY(QVariantList places READ places NOTIFY nightChanged)
    Q_PROPERTY(bool tracked READ isTracked NOTIFY nightChanged)
    Q_PROPERTY(QStringList cautions READ cautions NOTIFY nightChanged) // of the tracks
    Q_PROPERTY(QVariantList teams READ teams NOTIFY nightChanged)      // {team, name}
    Q_PROPERTY(QString recorded READ recorded NOTIFY nightChanged)     // who debriefed when; empty if nobody did
    Q_PROPERTY(
        QVariantMap form READ form NOTIFY formChanged) // worked, didNotWork, intelligenceReference, welfare, recordedBy
    Q_PROPERTY(bool typed READ isTyped NOTIFY formChanged) // something is that is not recorded
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY errorChanged)

public:
    explicit NightDesk(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QVariantList places() const;
    [[nodiscard]] bool isTracked() const { return m_record && m_record->hasTracks; }
    [[nodiscard]] QStringList cautions() const { return m_record ? m_record->trackCautions : QStringList(); }
    [[nodiscard]] QVariantList teams() const;
    [[nodiscard]] QString recorded() const;
    [[nodiscard]] QVariantMap form() const { return m_form; }
    [[nodiscard]] bool isTyped() const { return m_form != formOfRecorded(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString notice() const { return m_notice; }

    Q_INVOKABLE void setField(const QString &field, const QString &text);
    // Records the debrief, or its correction. False if it was refused: error says why.
    Q_INVOKABLE bool record();
    // Goes back to what is recorded.
    Q_INVOKABLE void forgetTyped();
    Q_INVOKABLE void importTrack(const QString &team, const QUrl &file);
    Q_INVOKABLE void exportCsv(const QUrl &file);
    Q_INVOKABLE void exportPdf(const QUrl &file);

Q_SIGNALS:
    void activeChanged();
    void nightChanged();
    void formChanged();
    void errorChanged();

private:
    void refresh();
    void take(DeploymentRecord record);
    void say(const QString &error, const QString &notice);
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] QVariantMap formOfRecorded() const;

    Asking m_asking;
    std::optional<DeploymentRecord> m_record;
    QVariantMap m_form;
    QString m_error;
    QString m_notice;
    bool m_active = false;
};

} // namespace lantern
