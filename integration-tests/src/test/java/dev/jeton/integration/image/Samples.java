package dev.jeton.integration.image;

import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.EverythingView;
import dev.jeton.integration.FlagsCodec;
import dev.jeton.integration.FlagsView;
import dev.jeton.integration.IdentifiersCodec;
import dev.jeton.integration.IdentifiersView;
import dev.jeton.integration.LedgersCodec;
import dev.jeton.integration.LedgersView;
import dev.jeton.integration.LettersCodec;
import dev.jeton.integration.LettersView;
import dev.jeton.integration.PatchesCodec;
import dev.jeton.integration.PatchesView;
import dev.jeton.integration.RandomValues;
import dev.jeton.integration.ShelvesCodec;
import dev.jeton.integration.ShelvesView;
import dev.jeton.integration.SpellingsCodec;
import dev.jeton.integration.SpellingsView;
import dev.jeton.integration.TextValuesCodec;
import dev.jeton.integration.TextValuesView;
import dev.jeton.integration.TreesCodec;
import dev.jeton.integration.TreesView;
import dev.jeton.integration.WordsCodec;
import dev.jeton.integration.WordsView;
import dev.jeton.integration.flattened.CustomerCodec;
import dev.jeton.integration.flattened.CustomerView;
import dev.jeton.integration.generic.DirectoryCodec;
import dev.jeton.integration.generic.DirectoryView;
import dev.jeton.integration.made.AccountCodec;
import dev.jeton.integration.made.AccountView;
import dev.jeton.integration.made.OrderCodec;
import dev.jeton.integration.made.OrderView;
import dev.jeton.integration.made.SettingsCodec;
import dev.jeton.integration.made.SettingsView;
import dev.jeton.integration.onevalue.ScalarsCodec;
import dev.jeton.integration.onevalue.ScalarsView;
import dev.jeton.integration.onevalue.TransferCodec;
import dev.jeton.integration.onevalue.TransferView;
import dev.jeton.integration.own.ShelfCodec;
import dev.jeton.integration.own.ShelfView;
import dev.jeton.integration.subtypes.DetailsCodec;
import dev.jeton.integration.subtypes.DetailsView;
import dev.jeton.integration.subtypes.ExpressionCodec;
import dev.jeton.integration.subtypes.ExpressionView;
import dev.jeton.tokens.introspection.IntrospectionResponseCodec;
import dev.jeton.tokens.introspection.IntrospectionResponseView;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import dev.jeton.tokens.oauth.TokenResultCodec;
import dev.jeton.tokens.oauth.TokenResultView;
import java.util.List;

/** Documents of every kind of type that there is, all of them as their codecs write them. */
final class Samples {
    private static final String ID = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";

    private static final String TOKEN =
            "{'access_token':'2YotnFZFEjr1zCsicMWpAA','token_type':'Bearer','expires_in':3600,'refresh_token':'tGzv3JOkF0XG5Qx2TlKWIA','scope':'openid email'";

    private Samples() {}

    static List<Sample<?, ?>> all() {
        return List.of(
                Sample.of(
                        EverythingCodec.INSTANCE,
                        EverythingView::new,
                        EverythingView::toValue,
                        EverythingCodec.INSTANCE.toJson(new RandomValues(7).everything(1))),
                Sample.of(
                        FlagsCodec.INSTANCE,
                        FlagsView::new,
                        FlagsView::toValue,
                        "{'verified':true,'boxed':false,'many':[true,false],'named':{'a':false,'b':null},'strict':true}"),
                Sample.of(
                        IdentifiersCodec.INSTANCE,
                        IdentifiersView::new,
                        IdentifiersView::toValue,
                        "{'id':'#','tenant':'#','parent':'#','sessions':['#',null],'devices':{'a':'#'},'grants':['#']}"
                                .replace("#", ID)),
                Sample.of(
                        LedgersCodec.INSTANCE,
                        LedgersView::new,
                        LedgersView::toValue,
                        "{'colors':{'dark-green':null,'red':1},'sizes':{'SMALL':'s'},'bytes':{'-128':'a'},'ints':{'-2147483648':['e'],'7':null},"
                                + "'longs':{'9223372036854775807':{'1':true}},'ids':{'" + ID
                                + "':'f'},'sorted':{'a':1,'b':null},'enum_map':{'red':null},'points':{'6':{'x':3,'y':4}},"
                                + "'days':{'2026-11-26':{'SECONDS':'MONDAY'}},'uris':{'https://a.example/?b':1},'fresh':{}}"),
                Sample.of(
                        LettersCodec.INSTANCE,
                        LettersView::new,
                        LettersView::toValue,
                        "{'shade':'DARK','open':'Night-SHADE','unit':'days','shades':['Dark',null],'set':'night-SHADE','map':{'dark':'dArk'}}"),
                Sample.of(
                        PatchesCodec.INSTANCE,
                        PatchesView::new,
                        PatchesView::toValue,
                        "{'text':null,'number':7,'time':'2026-11-27T00:17:48Z','color':'red','words':['a'],'bytes':'AQI=','raw':[1],'tree':{'a':[null]},'secret':'s','must':null}"),
                Sample.of(
                        ShelvesCodec.INSTANCE,
                        ShelvesView::new,
                        ShelvesView::toValue,
                        "{'iterable':['b',null,'a'],'sorted':['a','b'],'queue':[2,1],'deque':['red','red'],'colors':['red','dark-green'],"
                                + "'hash_set':[true],'points':[{'x':1,'y':2},null],'array_deque':['" + ID
                                + "'],'tree_set':['SMALL'],'copies':[['t'],null,[]],'bag':[{'x':3,'y':4}],'fresh':[]}"),
                Sample.of(
                        SpellingsCodec.INSTANCE,
                        SpellingsView::new,
                        SpellingsView::toValue,
                        "{'seconds':1795738668.5,'nanoseconds':1795738668500000001,'created':'2026-11-27 00:17:48Z','born':'29.02.2024',"
                                + "'modified':'Fri, 27 Nov 2026 00:17:48 +0100','url':'-_8','password':'a\u00e9\u20ac\ud83d\ude00'}"),
                Sample.of(
                        TextValuesCodec.INSTANCE,
                        TextValuesView::new,
                        TextValuesView::toValue,
                        "{'instant':'2026-11-27T00:17:48.500Z','localDate':'2026-11-27','localDateTime':'2026-11-27T00:17:48','offsetDateTime':'2026-11-27T00:17:48+01:00',"
                                + "'duration':'PT8H6M12.345S','period':'P1Y2M3D','year':'2026','yearMonth':'2026-11','monthDay':'--11-27','offset':'+01:00',"
                                + "'dayOfWeek':'FRIDAY','month':'NOVEMBER','uuid':'" + ID
                                + "','uri':'https://example.com/\u00e9?a=b','locale':'de-AT','currency':'EUR','charset':'UTF-8',"
                                + "'address':'2001:db8::1','unit':'SECONDS'}"),
                Sample.of(
                        TreesCodec.INSTANCE,
                        TreesView::new,
                        TreesView::toValue,
                        "{'any':{'a':[1.0,null]},'must':true,'maybe':'s','list':[1,null,[]],'array':[{}],'map':{'k':null,'l':-1e5},'u':['x'],'v':null}"),
                Sample.of(
                        WordsCodec.INSTANCE,
                        WordsView::new,
                        WordsView::toValue,
                        "{'tags':'a, b,c,\u00e9','some':'','defaulted':'','secret':'h/u','scope':'x y z'}"),
                Sample.of(
                        CustomerCodec.INSTANCE,
                        CustomerView::new,
                        CustomerView::toValue,
                        "{'id':7,'city':'c','billing_city':'d','billing_geo_lat':1.5,'billing_geo_lon':2.5}"),
                Sample.of(
                        DirectoryCodec.INSTANCE,
                        DirectoryView::new,
                        DirectoryView::toValue,
                        "{'users':{'items':[{'name':'Ann','friends':{'items':[{'name':'Bob'}],'total':1}}],'next':'n','total':2},"
                                + "'numbers':{'items':[1,2],'total':2},'results':{'ok':{'value':{'name':'Ann'}},'bad':{'error':'none'}}}"),
                Sample.of(
                        AccountCodec.INSTANCE,
                        AccountView::new,
                        AccountView::toValue,
                        "{'_id':7,'owner_name':'Ada','balance':{'currency':'EUR','cents':1},'history':[{'currency':'CHF','cents':0}],'note':'n','pin':'1'}"),
                Sample.of(
                        OrderCodec.INSTANCE,
                        OrderView::new,
                        OrderView::toValue,
                        "{'number':'1','lines':[{'article':'a','count':2}],'note':'n','priority':9}"),
                Sample.of(
                        SettingsCodec.INSTANCE,
                        SettingsView::new,
                        SettingsView::toValue,
                        "{'tenant':'t','active':false,'retries':0,'region':'us','scopes':['a','b'],'maximum':4,'days':1,'api_key':'k','x':[1]}"),
                Sample.of(
                        ScalarsCodec.INSTANCE,
                        ScalarsView::new,
                        ScalarsView::toValue,
                        "{'flag':true,'number':7,'ratio':0.1,'known':'DPoP','amount':1.50,'ref':'" + ID
                                + "','moment':5,'day':'27.11.2026','paint':'red','bytes':'_w','owner':'a','bySeat':{'1':'x'}}"),
                Sample.of(
                        TransferCodec.INSTANCE,
                        TransferView::new,
                        TransferView::toValue,
                        "{'from':'A','to':'B','iban':'DE1234','all':['D',null],'array':['F','G'],'ibans':{'H':'DE9012'}}"),
                Sample.of(
                        ShelfCodec.INSTANCE,
                        ShelfView::new,
                        ShelfView::toValue,
                        "{'single':'s','queue':['a','b'],'map':{'k':'v'},'numbers':['ff'],'deep':{'d':['e',7]},'optional':['o',{}],'verdicts':[null,true]}"),
                Sample.of(
                        DetailsCodec.INSTANCE,
                        DetailsView::new,
                        DetailsView::toValue,
                        "{'one':{'type':'payment_initiation','amount':1},'list':[{'type':'ping'},null,{'type':'x','y':1}],'payment':{'amount':1},'result':{'access_token':'t'}}"),
                Sample.of(
                        ExpressionCodec.INSTANCE,
                        ExpressionView::new,
                        ExpressionView::toValue,
                        "{'op':'call','name':'f','arguments':[{'op':'sum','left':{'op':'literal','value':1.0}},{'op':'literal','value':2.0}]}"),
                Sample.of(
                        dev.jeton.integration.imported.CustomerCodec.INSTANCE,
                        dev.jeton.integration.imported.CustomerView::new,
                        dev.jeton.integration.imported.CustomerView::toValue,
                        "{'home':{'street':'s','house_number':3},'billing_street':'t','billing_house_number':4,'accounts':[{'level':'l','balance':5}],"
                                + "'counts':{'l':1},'contact':{'kind':'mail','address':'a'},'credit':{'currency':'EUR','cents':1},'iban':'DE12',"
                                + "'limits':{'DE12':{'currency':'EUR','cents':2}},'ages':{'from':1,'to':2},'trips':[{'stops':['a']}],'tree':{'name':'n','children':[]}}"),
                Sample.of(
                        dev.jeton.integration.nullness.AccountCodec.INSTANCE,
                        dev.jeton.integration.nullness.AccountView::new,
                        dev.jeton.integration.nullness.AccountView::toValue,
                        "{'id':'i','number':7,'lenient':'8','balance':1.5,'key':'AQI=','part':{'text':'t'},'raw':[1],'tree':{'a':null},'covered':null,"
                                + "'optional':'o','roles':['r'],'byName':{'a':{'text':'u'}},'sorted':['b'],'numbers':[1],'scope':'a b','audience':'x'}"),
                Sample.of(
                        TokenResultCodec.INSTANCE, TokenResultView::new, TokenResultView::toValue, TOKEN + ",'x':[1]}"),
                Sample.of(
                        OAuthTokenResponseCodec.INSTANCE,
                        OAuthTokenResponseView::new,
                        OAuthTokenResponseView::toValue,
                        TOKEN + "}"),
                Sample.of(
                        IntrospectionResponseCodec.INSTANCE,
                        IntrospectionResponseView::new,
                        IntrospectionResponseView::toValue,
                        "{'active':true,'scope':'a b','client_id':'c','exp':1795738668,'cnf':{'jkt':'k'}}"));
    }
}
