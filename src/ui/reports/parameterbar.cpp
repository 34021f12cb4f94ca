// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/parameterbar.h"

#include "query/question/period.h"
#include "ui/reports/flowlayout.h"
#include "ui/reports/memberlist.h"
#include "ui/reports/perioddialog.h"
#include "ui/reports/periodwords.h"
#include "ui/reports/picker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QInputDialog>
#include <QLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

using Kind = ReportParameter::Kind;

namespace {

constexpr QStringView all = u"all";

bool isPeriod(const ReportParameter &parameter)
{
    return parameter.kind == Kind::Period || parameter.kind == Kind::Compare;
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

const ReportParameter *named(const Report &report, const QString &name)
{
    const auto found = std::find_if(report.parameters.begin(), report.parameters.end(),
                                    [&](const ReportParameter &one) { return one.name == name; });
    return found == report.parameters.end() ? nullptr : &*found;
}

// Does the parameter stand, over one or more steps, behind the other?
bool cascadesFrom(const Report &report, const ReportParameter &parameter, const QString &other)
{
    for (const ReportParameter *before = named(report, parameter.after); before;
         before = named(report, before->after)) {
        if (before->name == other)
            return true;
    }
    return false;
}

} // namespace

ParameterBar::ParameterBar(QWidget *parent)
    : QWidget(parent)
    , m_first(new FlowLayout)
    , m_second(new FlowLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_first);
    column->addLayout(m_second);
}

void ParameterBar::setReport(const Report &report, const ReportArguments &arguments)
{
    clear(*m_first);
    clear(*m_second);
    m_controls.clear();
    m_resolved.clear();
    m_report = report;
    m_arguments = arguments;
    for (const ReportParameter &parameter : m_report.parameters)
        add(parameter);
    layout()->invalidate();
    updateGeometry();
}

void ParameterBar::add(const ReportParameter &parameter)
{
    FlowLayout *line = isPeriod(parameter) ? m_first : m_second;
    if (!parameter.after.isEmpty()) {
        auto *arrow = new Label(u"›"_s, FontRole::Section, Token::Text2, this);
        arrow->setFixedHeight(32);
        arrow->setAccessibleName(QString());
        line->addWidget(arrow);
    }
    Control control;
    control.picker = new Picker(parameter.label, this);
    line->addWidget(control.picker);
    if (isPeriod(parameter)) {
        control.dates = new Label({}, FontRole::Label, Token::Text2, this);
        control.dates->setFixedHeight(32);
        control.dates->setContentsMargins(0, 0, 12, 0);
        line->addWidget(control.dates);
    }
    connect(control.picker, &QAbstractButton::clicked, this, [this, name = parameter.name] {
        if (const ReportParameter *chosen = named(m_report, name))
            open(*chosen);
    });
    m_controls[parameter.name] = control;
    showValue(parameter);
}

Picker *ParameterBar::picker(const QString &parameter) const
{
    const auto found = m_controls.find(parameter);
    return found == m_controls.end() ? nullptr : found->second.picker;
}

QString ParameterBar::valueOf(const ReportParameter &parameter) const
{
    const auto given = m_arguments.find(parameter.name);
    return given == m_arguments.end() ? parameter.defaultValue : given->second;
}

// What the picker says until the answer says it better.
void ParameterBar::showValue(const ReportParameter &parameter)
{
    const QString value = valueOf(parameter);
    const Control &control = m_controls[parameter.name];
    const auto resolved = std::find_if(m_resolved.begin(), m_resolved.end(), [&](const ResolvedParameter &one) {
        return one.name == parameter.name;
    });
    const bool isResolved = resolved != m_resolved.end();
    QString words = value;
    if (value == all && parameter.kind != Kind::Period)
        words = tr("All");
    for (const auto &[choice, label] : parameter.choices) {
        if (choice == value)
            words = label;
    }
    const bool isOwn = isPeriod(parameter) && value.contains(u".."_s);
    control.picker->setValue(isOwn ? tr("Own dates") : words);
    if (control.dates) {
        control.dates->setText(isResolved ? periodWords({resolved->from, resolved->to}, locale()) : QString());
        control.dates->setVisible(isResolved && resolved->from.isValid());
    }
}

void ParameterBar::setResolved(const std::vector<ResolvedParameter> &resolved)
{
    m_resolved = resolved;
    for (const ReportParameter &parameter : m_report.parameters)
        showValue(parameter);
}

bool ParameterBar::isDefault() const
{
    return m_arguments.empty();
}

void ParameterBar::reset()
{
    m_arguments.clear();
    m_resolved.clear();
    for (const ReportParameter &parameter : m_report.parameters)
        showValue(parameter);
    Q_EMIT changed();
}

// A member chosen further left may exclude those right of it: they return to their defaults.
void ParameterBar::set(const QString &parameter, const QString &value)
{
    const ReportParameter *chosen = named(m_report, parameter);
    if (!chosen || valueOf(*chosen) == value)
        return;
    if (value == chosen->defaultValue)
        m_arguments.erase(parameter);
    else
        m_arguments[parameter] = value;
    m_resolved.clear();
    for (const ReportParameter &other : m_report.parameters) {
        if (cascadesFrom(m_report, other, parameter))
            m_arguments.erase(other.name);
        showValue(other);
    }
    Q_EMIT changed();
}

void ParameterBar::open(const ReportParameter &parameter)
{
    switch (parameter.kind) {
    case Kind::Period:
        return openChoices(parameter, tr("Own dates…"), [this, parameter] { askPeriod(parameter); });
    case Kind::Compare:
    case Kind::Choice:
        return openChoices(parameter, {}, {});
    case Kind::Member:
        return openMembers(parameter);
    case Kind::Number:
        return openNumbers(parameter);
    case Kind::Date:
    case Kind::Text:
        return askText(parameter);
    }
}

void ParameterBar::openChoices(const ReportParameter &parameter, const QString &custom,
                               const std::function<void()> &askCustom)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[value, label] : parameter.choices) {
        QAction *action =
            menu->addAction(label, this, [this, name = parameter.name, chosen = value] { set(name, chosen); });
        action->setCheckable(true);
        action->setChecked(value == valueOf(parameter));
    }
    if (!custom.isEmpty()) {
        menu->addSeparator();
        menu->addAction(custom, this, askCustom);
    }
    const QWidget *under = m_controls[parameter.name].picker;
    menu->popup(under->mapToGlobal(QPoint(0, under->height() + 4)));
}

void ParameterBar::openMembers(const ReportParameter &parameter)
{
    auto *list = new MemberList(tr("All"), this);
    connect(list, &MemberList::picked, this, [this, name = parameter.name](const QString &member) {
        set(name, member.isEmpty() ? all.toString() : member);
    });
    list->openUnder(*m_controls[parameter.name].picker);
    Q_EMIT membersWanted(parameter.name, list);
}

void ParameterBar::openNumbers(const ReportParameter &parameter)
{
    ReportParameter offered = parameter;
    for (const qint64 number : {5, 10, 20, 50, 100, 500, 1000}) {
        if (number >= parameter.minimum && (number <= parameter.maximum || parameter.maximum == 0))
            offered.choices.emplace_back(QString::number(number), locale().toString(number));
    }
    openChoices(offered, tr("Another number…"), [this, parameter] { askText(parameter); });
}

void ParameterBar::askPeriod(const ReportParameter &parameter)
{
    const auto resolved = std::find_if(m_resolved.begin(), m_resolved.end(), [&](const ResolvedParameter &one) {
        return one.name == parameter.name;
    });
    auto *dialog = new PeriodDialog(parameter.label, this);
    if (resolved != m_resolved.end() && resolved->from.isValid()) {
        dialog->setPeriod(resolved->from, resolved->to);
    } else {
        QDate last;
        for (const auto &one : m_resolved)
            last = one.to.isValid() && (!last.isValid() || one.to > last) ? one.to : last;
        dialog->setLastDay(last);
    }
    connect(dialog, &PeriodDialog::chosen, this, [this, name = parameter.name](QDate from, QDate to) {
        set(name, from.toString(Qt::ISODate) + u".."_s + to.toString(Qt::ISODate));
    });
    dialog->open();
}

void ParameterBar::askText(const ReportParameter &parameter)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(parameter.label);
    dialog->setLabelText(parameter.label);
    if (parameter.kind == Kind::Number) {
        dialog->setInputMode(QInputDialog::IntInput);
        const qint64 most = parameter.maximum > parameter.minimum ? parameter.maximum : 1'000'000;
        dialog->setIntRange(int(parameter.minimum), int(most));
        dialog->setIntValue(valueOf(parameter).toInt());
        connect(dialog, &QInputDialog::intValueSelected, this,
                [this, name = parameter.name](int value) { set(name, QString::number(value)); });
    } else {
        dialog->setTextValue(valueOf(parameter));
        connect(dialog, &QInputDialog::textValueSelected, this,
                [this, name = parameter.name](const QString &value) { set(name, value.trimmed()); });
    }
    dialog->open();
}

} // namespace martlet
