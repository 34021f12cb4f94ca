// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportrun.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace martlet {

class BusyVeil;
class ChartCard;
class ParameterBar;
class ReportHeader;
class ReportNotice;
class ResultGrid;

// One report: its head, its parameters, and below them chart and grid, or the state that stands in their place.
// It shows what it is given and asks for nothing itself.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    void setReport(const Report &report, const ReportArguments &arguments);
    void showLacking(const QString &sentence); // the warehouse has not what the report needs
    void showBusy();
    void showProgress(const ProgressStep &step);
    void showAnswer(const ReportAnswerPtr &answer, const QDateTime &at);
    void showError(const Error &error);
    void showStopped(std::chrono::milliseconds after);

    const ReportAnswerPtr &answer() const { return m_answer; } // on screen; null: none
    ReportHeader &header() { return *m_header; }
    ParameterBar &parameters() { return *m_parameters; }
    ResultGrid &grid() { return *m_grid; }
    ChartCard &chart() { return *m_chart; }
    ReportNotice &notice() { return *m_notice; }
    QByteArray layoutState() const;
    void setLayoutState(const QByteArray &state);

Q_SIGNALS:
    void retryWanted();
    void cancelWanted();
    void importWanted();
    void layoutChanged();

private:
    enum class Place { Results, Empty, Lacking, Fault, Nothing };
    void build();
    void showPlace(Place place);
    void showReset();
    QString emptySentence() const;
    void fillChart();
    void fillGrid();

    Report m_report;
    ReportAnswerPtr m_answer;
    QDateTime m_loaded;
    Place m_place = Place::Nothing;
    ReportHeader *m_header;
    ParameterBar *m_parameters;
    QPushButton *m_reset;
    ReportNotice *m_notice;
    QWidget *m_body;
    QSplitter *m_splitter;
    ChartCard *m_chart;
    ResultGrid *m_grid;
    BusyVeil *m_veil;
};

} // namespace martlet
