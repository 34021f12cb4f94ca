// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/tr.h"
#include "workbench/databasemodel.h"
#include "workbench/places.h"

#include <QFile>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Workbench>> foreignBench(const Invocation &call)
{
    TRY_ASSIGN(auto bench, call.bench(Workbench::Accepts::AnyDatabase));
    if (bench->isWarehouse())
        return usageError(
            Martlet::tr("%1 is a Martlet warehouse, whose model is built in. What you add to it stands "
                        "in %2.")
                .arg(bench->spec().display(), places::modelFile()));
    return bench;
}

Result<void> printModel(const Invocation &call, const QByteArray &text, bool isKept)
{
    if (call.console.json())
        call.console.object({{u"model"_s, QString::fromUtf8(text)}, {u"kept"_s, isKept}});
    else
        call.console.print(QString::fromUtf8(text));
    return {};
}

Result<void> infer(const Invocation &call)
{
    TRY_ASSIGN(const auto bench, foreignBench(call));
    TRY_ASSIGN(const auto text, inferredModelText(bench->pool(), call.stop));
    return printModel(call, text, false);
}

Result<void> showModel(const Invocation &call)
{
    TRY_ASSIGN(const auto bench, foreignBench(call));
    return printModel(call, bench->modelText(), bench->isModelKept());
}

// The text of a file that is good for the database.
Result<QByteArray> goodText(const Invocation &call, Workbench &bench)
{
    const auto path = call.argument(2);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input,
                    Martlet::tr("“%1” cannot be read. Check its name and who may read it.").arg(path),
                    file.errorString());
    auto text = file.readAll();
    TRY(databaseModel(bench.pool(), text, path, call.stop));
    return text;
}

Result<void> said(const Invocation &call, const QString &key, const QString &value, const QString &sentence)
{
    if (call.console.json())
        call.console.object({{key, value}});
    else
        call.console.line(sentence);
    return {};
}

Result<void> checkModel(const Invocation &call)
{
    TRY_ASSIGN(const auto bench, foreignBench(call));
    TRY(goodText(call, *bench));
    const auto file = call.argument(2);
    return said(call, u"good"_s, file,
                Martlet::tr("%1 is a good model of %2.").arg(file, bench->spec().display()));
}

Result<void> keep(const Invocation &call)
{
    TRY_ASSIGN(const auto bench, foreignBench(call));
    TRY_ASSIGN(const auto text, goodText(call, *bench));
    TRY(keepModelText(bench->spec(), text));
    const auto place = places::databaseModelFile(bench->spec());
    return said(call, u"kept"_s, place, Martlet::tr("The model is kept as %1.").arg(place));
}

Result<void> forget(const Invocation &call)
{
    TRY_ASSIGN(const auto bench, foreignBench(call));
    TRY(forgetModelText(bench->spec()));
    return said(call, u"forgotten"_s, places::databaseModelFile(bench->spec()),
                Martlet::tr("From now on the model is inferred."));
}

Result<void> run(const Invocation &call)
{
    const auto action = call.argument(1);
    const bool wantsFile = action == u"check" || action == u"keep";
    if (call.words.positionalArguments().size() == (wantsFile ? 3 : 2)) {
        if (action == u"infer")
            return infer(call);
        if (action == u"show")
            return showModel(call);
        if (action == u"check")
            return checkModel(call);
        if (action == u"keep")
            return keep(call);
        if (action == u"forget")
            return forget(call);
    }
    return usageError(Martlet::tr("Say what to do: model infer, show, check FILE, keep FILE or forget."));
}

} // namespace

Command modelCommand()
{
    return {u"model"_s,
            u"infer | show | check FILE | keep FILE | forget"_s,
            Martlet::tr("The model of a database that is no warehouse: infer it, change it, keep it."),
            {},
            run};
}

} // namespace martlet
