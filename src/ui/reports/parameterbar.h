// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QWidget>

#include <functional>

namespace martlet {

class FlowLayout;
class Label;
class MemberList;
class Picker;

// A report's parameters as pickers. Periods and their comparison stand in the first line, each with its
// resolved dates beside it, the others below; a picker that cascades stands after a ›.
class ParameterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterBar(QWidget *parent = nullptr);

    void setReport(const Report &report, const ReportArguments &arguments);
    void setResolved(const std::vector<ResolvedParameter> &resolved);
    const ReportArguments &arguments() const { return m_arguments; }
    bool isDefault() const;
    void reset();
    Picker *picker(const QString &parameter) const;

Q_SIGNALS:
    void changed();
    // The members of a parameter are wanted for a list that is open.
    void membersWanted(const QString &parameter, martlet::MemberList *list);

private:
    void add(const ReportParameter &parameter);
    void open(const ReportParameter &parameter);
    void openChoices(const ReportParameter &parameter, const QString &custom,
                     const std::function<void()> &askCustom);
    void openMembers(const ReportParameter &parameter);
    void openNumbers(const ReportParameter &parameter);
    void askPeriod(const ReportParameter &parameter);
    void askText(const ReportParameter &parameter);
    void set(const QString &parameter, const QString &value);
    void showValue(const ReportParameter &parameter);
    QString valueOf(const ReportParameter &parameter) const;

    struct Control
    {
        Picker *picker = nullptr;
        Label *dates = nullptr; // only of periods
    };

    Report m_report;
    ReportArguments m_arguments; // only what differs from the defaults
    std::vector<ResolvedParameter> m_resolved;
    std::map<QString, Control> m_controls;
    FlowLayout *m_first, *m_second;
};

} // namespace martlet
