// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace martlet {

class Label;

// The head of a report: title and question, how old the numbers are, and what can be done with them.
class ReportHeader final : public QWidget
{
    Q_OBJECT

public:
    enum class Format { SpreadsheetCsv, ExactCsv, Workbook, Picture };
    Q_ENUM(Format)

    explicit ReportHeader(QWidget *parent = nullptr);

    void setReport(const QString &title, const QString &question);
    void setLoaded(const QDateTime &at); // UTC; invalid: not yet
    void say(const QString &note);       // for five seconds in place of the age
    void setExportable(bool exportable, bool hasChart);
    QString age() const;

Q_SIGNALS:
    void refreshWanted();
    void exportWanted(martlet::ReportHeader::Format format);

private:
    void showAge();

    Label *m_title, *m_question, *m_age;
    QPushButton *m_refresh, *m_export;
    QAction *m_picture = nullptr;
    QDateTime m_loaded;
    QString m_note;
    QTimer m_tick, m_noteEnd;
};

} // namespace martlet
